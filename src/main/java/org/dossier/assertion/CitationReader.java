package org.dossier.assertion;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dossier.edition.SnapshotResolver;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.http.paging.Slice;
import org.dossier.revision.ContentMapper;
import org.dossier.revision.Ref;
import org.dossier.revision.ReferenceReader;
import org.dossier.revision.RevisionRow;
import org.dossier.revision.Snapshot;
import org.dossier.revision.Subject;
import org.dossier.text.LocalisedText;
import org.dossier.text.Vocabulary;

/** Reads citations, each with the fact that it is of. */
@ApplicationScoped
class CitationReader {

    private static final String PAGE =
            "select f.id.space, f.id.id, f.id.revision, f.id.position, r.subject, r.content, %2$s, "
                    + SnapshotResolver.LAST_CHANGE_OF_AN_ENTRY
                    + " from CitationEntity f" + RevisionRow.JOIN + "where f.%1$s = :id and"
                    + RevisionRow.IS_VISIBLE
                    + "and r.madeIn > :since and (f.id.space, f.id.id, f.id.position) >= (:organisation, :fact, :position)"
                    + " order by f.id.space, f.id.id, f.id.position";

    /** The last edition that made or ended a revision with such a citation. */
    private static final String LAST_CHANGE =
            "(select max(case when v.endedIn <= :edition then v.endedIn else v.madeIn end) from CitationEntity x"
                    + RevisionRow.join("v", "x") + "where x.%s = :id and v.madeIn <= :edition)";

    /** The form of {@link CitationRow#key}. */
    private static final Pattern KEY = Pattern.compile("([^/]*)/([^/]*)/(\\d{1,9})");

    private final EntityManager store;
    private final ReferenceReader references;

    CitationReader(EntityManager store, ReferenceReader references) {
        this.store = store;
        this.references = references;
    }

    /** What the citations of one list have in common. */
    enum By {
        ORGANISATION("id.space"),
        SOURCE("source"),
        CLAIMANT("claimant");

        private final String query;

        By(String column) {
            this.query = PAGE.formatted(column, LAST_CHANGE.formatted(column));
        }
    }

    /** Some citations of facts that were revised after the edition {@code since}, in the order of {@link CitationRow#key}; the links change only with what is listed. */
    Page<CitingFact> page(Snapshot snapshot, By by, String id, int since, Paging paging) {
        MatchResult from = paging.from(KEY, "//0");
        List<CitationRow> rows = store.createQuery(by.query, Object[].class)
                .setParameter("id", id)
                .setParameter("edition", snapshot.edition())
                .setParameter("since", since)
                .setParameter("organisation", from.group(1))
                .setParameter("fact", from.group(2))
                .setParameter("position", Integer.valueOf(from.group(3)))
                .setMaxResults(paging.rows())
                .getResultStream()
                .map(CitationRow::of)
                .toList();
        int walk = snapshot.pinned() || rows.isEmpty() ? snapshot.edition() : rows.get(0).lastChange;
        Slice<CitationRow> slice = paging.slice(rows, CitationRow::key, walk);
        AssertionAssembler cited = new AssertionAssembler(
                references.contents(
                        snapshot.edition(),
                        slice.rows().stream()
                                .flatMap(row -> row.citation.named())
                                .collect(toSet())),
                snapshot.language());
        return slice.map(row -> CitingFact.of(
                row.fact,
                row.revision,
                row.kind,
                row.statement.in(snapshot.language()),
                cited.citation(row.citation),
                snapshot));
    }

    /**
     * @param position among the citations of the fact, counted from 1
     * @param lastChange the last edition that changed any of the citations, or what they name
     */
    private record CitationRow(
            Ref fact,
            int revision,
            Subject kind,
            int position,
            LocalisedText statement,
            CitationContent citation,
            int lastChange) {

        static CitationRow of(Object[] row) {
            int position = (int) row[3];
            Cited cited = ContentMapper.read((String) row[5], Cited.class);
            return new CitationRow(
                    Ref.fact((String) row[0], (String) row[1]),
                    (int) row[2],
                    Vocabulary.constant(Subject.class, (String) row[4]),
                    position,
                    cited.statement,
                    cited.citations.get(position - 1),
                    Math.max((int) row[6], (int) row[7]));
        }

        /** The sort key; a cursor contains it. */
        String key() {
            return fact + "/" + position;
        }
    }

    /** The part of a content that all kinds of fact have. */
    private record Cited(LocalisedText statement, List<CitationContent> citations) {}
}
