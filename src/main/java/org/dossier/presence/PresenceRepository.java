package org.dossier.presence;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.dossier.assertion.FactRepository;
import org.dossier.revision.Filter;
import org.dossier.revision.Revised;
import org.dossier.revision.Snapshot;

@Singleton
class PresenceRepository extends FactRepository<PresenceContent> {

    private static final String BY_COUNTRY = "f.country, f.earliest nulls first, f.id.id";

    PresenceRepository(EntityManager store) {
        super(store, PresenceContent.class, PresenceEntity.class);
    }

    private static List<Filter> filters(Snapshot snapshot, PresenceFilter filter) {
        return filters(snapshot, filter.common(), Filter.of("status", filter.status(), "f.status = :status"));
    }

    /** The claims about this country and those after it. */
    List<Revised<PresenceContent>> from(Snapshot snapshot, String organisation, PresenceFilter filter, String country) {
        return list(
                in(snapshot, organisation, filters(snapshot, filter)).and("f.country >= :country", "country", country),
                BY_COUNTRY);
    }

    List<Revised<PresenceContent>> about(Snapshot snapshot, String organisation, String country) {
        return list(in(snapshot, organisation).and("f.country = :country", "country", country), BY_COUNTRY);
    }

    /** Rejects unknown values of the filters of an empty list. */
    void checkKnown(Snapshot snapshot, String organisation, PresenceFilter filter) {
        checkKnown(snapshot, organisation, filters(snapshot, filter));
    }
}
