package org.dossier.source;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.dossier.edition.HistoryReader;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.http.problem.ProblemException;
import org.dossier.revision.ContentMapper;
import org.dossier.revision.Ref;
import org.dossier.revision.ReferenceReader;
import org.dossier.revision.Revised;
import org.dossier.revision.RevisionReader;
import org.dossier.revision.Snapshot;
import org.dossier.revision.Subject;

/** The sources as a snapshot shows them. */
@ApplicationScoped
public class SourceReader {

    private final RevisionReader revisions;
    private final ReferenceReader references;
    private final HistoryReader history;

    SourceReader(RevisionReader revisions, ReferenceReader references, HistoryReader history) {
        this.revisions = revisions;
        this.references = references;
        this.history = history;
    }

    /** @param since only those revised after this edition; 0 for all */
    Page<Source> page(Snapshot snapshot, int since, Paging paging) {
        return revisions
                .page(snapshot, Subject.SOURCE, SourceContent.class, since, paging)
                .map(source -> Source.of(source, snapshot));
    }

    /** @throws ProblemException if the snapshot does not show the source */
    public Revised<SourceContent> byId(Snapshot snapshot, String source) {
        return revisions
                .byRef(snapshot, Ref.source(source), SourceContent.class)
                .orElseThrow(() -> history.absence(snapshot, Ref.source(source), () -> unknown(snapshot, source)));
    }

    /** Some sources by their ids. */
    public Map<String, SourceRef> byIds(Snapshot snapshot, Collection<String> ids) {
        Set<Ref> sources = ids.stream().map(Ref::source).collect(toSet());
        return references.contents(snapshot.edition(), sources).entrySet().stream()
                .collect(toMap(
                        source -> source.getKey().id(),
                        source -> SourceRef.of(
                                ContentMapper.read(source.getValue(), SourceContent.class), snapshot.language())));
    }

    static ProblemException unknown(Snapshot snapshot, String source) {
        return ProblemException.unknownResource("source", source, snapshot.link(Source.PATH));
    }
}
