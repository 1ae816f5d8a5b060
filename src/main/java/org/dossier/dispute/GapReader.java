package org.dossier.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.http.paging.Slice;
import org.dossier.reference.Country;
import org.dossier.revision.Revised;
import org.dossier.revision.RevisedLinks;
import org.dossier.revision.RevisionReader;
import org.dossier.revision.Snapshot;
import org.dossier.revision.Subject;
import org.dossier.source.CitationReader;
import org.dossier.source.SourceRef;
import org.dossier.text.Language;
import org.dossier.text.LocalisedText;

/** The gaps of an organisation as a snapshot shows them. */
@ApplicationScoped
class GapReader {

    private final RevisionReader revisions;
    private final CitationReader citations;

    GapReader(RevisionReader revisions, CitationReader citations) {
        this.revisions = revisions;
        this.citations = citations;
    }

    Page<Gap> page(Snapshot snapshot, String organisation, Paging paging) {
        Slice<Revised<GapContent>> slice =
                revisions.page(snapshot, organisation, Subject.GAP, GapContent.class, paging);
        Map<String, SourceRef> sources = citations.sources(
                snapshot,
                slice.rows().stream()
                        .map(gap -> gap.content().source())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        return slice.map(gap -> write(gap, sources, snapshot));
    }

    private static Gap write(Revised<GapContent> revised, Map<String, SourceRef> sources, Snapshot snapshot) {
        GapContent gap = revised.content();
        Language language = snapshot.language();
        String gaps = snapshot.link(Subject.GAP.path(revised.ref()));
        return new Gap(
                revised.revision(),
                gap.cause(),
                gap.statement().in(language),
                LocalisedText.ofNullable(gap.reason(), language),
                gap.source() == null ? null : sources.get(gap.source()),
                gap.country() == null ? null : Country.of(gap.country(), language),
                RevisedLinks.of(gaps, revised.ref(), snapshot));
    }
}
