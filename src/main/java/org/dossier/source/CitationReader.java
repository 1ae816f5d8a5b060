package org.dossier.source;

import static java.util.Collections.emptySortedSet;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dossier.edition.SnapshotResolver;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.http.paging.Slice;
import org.dossier.revision.ContentMapper;
import org.dossier.revision.Ref;
import org.dossier.revision.ReferenceReader;
import org.dossier.revision.Revised;
import org.dossier.revision.RevisionRow;
import org.dossier.revision.Snapshot;
import org.dossier.revision.Subject;
import org.dossier.text.Vocabulary;

/** Reads the citations of facts, with the sources and claimants that they name: one statement for any number of facts. */
@ApplicationScoped
public class CitationReader {

    private static final String PAGE =
            "select f.id.space, f.id.id, f.id.revision, f.id.position, r.subject, r.content, "
                    + SnapshotResolver.lastEditionThatAffected(
                            "select x.id.space from CitationEntity x where x.source = :id")
                    + " from CitationEntity f" + RevisionRow.JOIN + "where f.source = :id and"
                    + RevisionRow.IS_VISIBLE
                    + "and (f.id.space, f.id.id, f.id.position) >= (:organisation, :fact, :position)"
                    + " order by f.id.space, f.id.id, f.id.position";

    /** The form of {@link CitationRow#key}. */
    private static final Pattern KEY = Pattern.compile("([^/]*)/([^/]*)/(\\d{1,9})");

    private final EntityManager store;
    private final ReferenceReader references;

    CitationReader(EntityManager store, ReferenceReader references) {
        this.store = store;
        this.references = references;
    }

    /** What some facts assert, in one statement. */
    public Function<Revised<?>, Assertion> of(
            Snapshot snapshot, Collection<? extends Revised<? extends FactContent>> facts) {
        ReferenceReader.Surroundings read = references.surroundings(
                snapshot.edition(),
                named(facts.stream().flatMap(fact -> fact.content().citations().stream())),
                facts.stream().map(Revised::ref).collect(toSet()));
        AssertionAssembler assembler = new AssertionAssembler(read.contents(), snapshot.language());
        Map<Ref, Assertion> assertions = facts.stream()
                .collect(toMap(
                        Revised::ref,
                        fact -> assembler.assertion(
                                fact.content().assertion(),
                                read.disputes().getOrDefault(fact.ref(), emptySortedSet()))));
        return fact -> requireNonNull(assertions.get(fact.ref()));
    }

    /** Some sources by their ids. */
    public Map<String, SourceRef> sources(Snapshot snapshot, Collection<String> ids) {
        Set<Ref> sources = ids.stream().map(Ref::source).collect(toSet());
        return references.contents(snapshot.edition(), sources).entrySet().stream()
                .collect(toMap(
                        source -> source.getKey().id(),
                        source -> SourceRef.of(
                                ContentMapper.read(source.getValue(), SourceContent.class), snapshot.language())));
    }

    private static Set<Ref> named(Stream<CitationContent> citations) {
        return citations.flatMap(CitationContent::named).collect(toSet());
    }

    /** The citations of a source, in the order of {@link CitationRow#key}; the links change only with what is listed. */
    Page<CitingFact> page(Snapshot snapshot, String source, Paging paging) {
        MatchResult from = paging.from(KEY, "//0");
        List<CitationRow> rows = store.createQuery(PAGE, Object[].class)
                .setParameter("id", source)
                .setParameter("edition", snapshot.edition())
                .setParameter("organisation", from.group(1))
                .setParameter("fact", from.group(2))
                .setParameter("position", Integer.valueOf(from.group(3)))
                .setMaxResults(paging.rows())
                .getResultStream()
                .map(CitationRow::of)
                .toList();
        int walk = snapshot.pinned() || rows.isEmpty() ? snapshot.edition() : rows.get(0).lastTouch;
        Slice<CitationRow> slice = paging.slice(rows, CitationRow::key, walk);
        AssertionAssembler cited = new AssertionAssembler(
                references.contents(
                        snapshot.edition(), named(slice.rows().stream().map(CitationRow::citation))),
                snapshot.language());
        return slice.map(
                row -> CitingFact.of(row.fact, row.revision, row.kind, cited.citation(row.citation), snapshot));
    }

    /**
     * @param position among the citations of the fact, counted from 1
     * @param lastTouch the last edition that touched an organisation whose facts cite the source
     */
    private record CitationRow(
            Ref fact, int revision, Subject kind, int position, CitationContent citation, int lastTouch) {

        static CitationRow of(Object[] row) {
            int position = (int) row[3];
            return new CitationRow(
                    Ref.fact((String) row[0], (String) row[1]),
                    (int) row[2],
                    Vocabulary.constant(Subject.class, (String) row[4]),
                    position,
                    ContentMapper.read((String) row[5], Cited.class).citations.get(position - 1),
                    (int) row[6]);
        }

        /** The sort key of the citations of a source; a cursor contains it. */
        String key() {
            return fact + "/" + position;
        }
    }

    /** The part of a content that all kinds of fact have. */
    private record Cited(List<CitationContent> citations) {}
}
