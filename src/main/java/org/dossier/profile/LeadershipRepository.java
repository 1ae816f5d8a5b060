package org.dossier.profile;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.dossier.assertion.FactByTimeRepository;
import org.dossier.http.paging.Paging;
import org.dossier.revision.Filter;
import org.dossier.revision.Revised;
import org.dossier.revision.Snapshot;

@Singleton
class LeadershipRepository extends FactByTimeRepository<StatementContent> {

    LeadershipRepository(EntityManager store) {
        super(store, StatementContent.class, LeadershipEntity.class);
    }

    /** The sort key of the statements on the leadership of an organisation; a cursor contains it. */
    static String key(Revised<StatementContent> said) {
        return key(requireNonNull(said.content().asOf()), said.content().id());
    }

    private static List<Filter> filters(Snapshot snapshot, LeadershipFilter filter) {
        return filters(snapshot, filter.common(), Filter.of("status", filter.status(), "f.status = :status"));
    }

    List<Revised<StatementContent>> page(
            Snapshot snapshot, String organisation, LeadershipFilter filter, Paging paging) {
        return page(in(snapshot, organisation, filters(snapshot, filter)), false, paging);
    }

    /** Rejects unknown values of the filters of an empty list. */
    void checkKnown(Snapshot snapshot, String organisation, LeadershipFilter filter) {
        checkKnown(snapshot, organisation, filters(snapshot, filter));
    }
}
