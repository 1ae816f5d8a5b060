package org.dossier.fact;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.assertion.FactRepository;
import org.dossier.http.paging.Paging;
import org.dossier.revision.Filter;
import org.dossier.revision.Revised;
import org.dossier.revision.RevisionReader;
import org.dossier.revision.Snapshot;
import org.dossier.revision.Subject;

@Singleton
class FactListRepository extends FactRepository<FactSummary> {

    private static final List<Subject> KINDS =
            Stream.of(Subject.values()).filter(Subject::isFact).toList();

    private final RevisionReader revisions;

    FactListRepository(EntityManager store, RevisionReader revisions) {
        super(store, FactSummary.class, FactEntity.class);
        this.revisions = revisions;
    }

    private static List<Filter> filters(Snapshot snapshot, FactFilter filter) {
        return filters(
                snapshot, filter.common(), Filter.of("kind", filter.kind(), "f.kind = :kind"), byIds(filter.ids()));
    }

    List<Revised<FactSummary>> page(Snapshot snapshot, String organisation, FactFilter filter, Paging paging) {
        return page(
                in(snapshot, organisation, filters(snapshot, filter))
                        .where("f.id.id >= :fromFact")
                        .set("fromFact", paging.from("")),
                BY_ID,
                paging);
    }

    /**
     * Rejects unknown values of a list's filters.
     *
     * @param found how many facts the page has
     */
    void checkKnown(Snapshot snapshot, String organisation, FactFilter filter, int found) {
        checkIds(
                filter.ids(),
                found,
                ids -> revisions.everPublished(snapshot, organisation, KINDS, ids),
                () -> values(snapshot, organisation, "", BY_ID));
        if (found == 0) {
            checkKnown(snapshot, organisation, filters(snapshot, filter));
        }
    }
}
