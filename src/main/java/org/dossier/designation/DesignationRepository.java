package org.dossier.designation;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.dossier.assertion.FactByTimeRepository;
import org.dossier.http.paging.Paging;
import org.dossier.revision.Filter;
import org.dossier.revision.Revised;
import org.dossier.revision.Snapshot;

@Singleton
class DesignationRepository extends FactByTimeRepository<DesignationContent> {

    DesignationRepository(EntityManager store) {
        super(store, DesignationContent.class, DesignationEntity.class);
    }

    /** The sort key of the designations of an organisation; a cursor contains it. */
    static String key(Revised<DesignationContent> designation) {
        return key(designation.content().effective(), designation.content().id());
    }

    private static List<Filter> filters(Snapshot snapshot, DesignationFilter filter) {
        return filters(
                snapshot,
                filter.common(),
                Filter.openEnded(
                        "jurisdiction", filter.jurisdiction(), "f.jurisdiction = :jurisdiction", "f.jurisdiction"));
    }

    List<Revised<DesignationContent>> page(
            Snapshot snapshot, String organisation, DesignationFilter filter, Paging paging) {
        return page(in(snapshot, organisation, filters(snapshot, filter)), false, paging);
    }

    /** Rejects unknown values of the filters of an empty list. */
    void checkKnown(Snapshot snapshot, String organisation, DesignationFilter filter) {
        checkKnown(snapshot, organisation, filters(snapshot, filter));
    }
}
