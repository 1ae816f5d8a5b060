package org.dossier.timeline;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.dossier.assertion.FactByTimeRepository;
import org.dossier.http.paging.Paging;
import org.dossier.revision.Filter;
import org.dossier.revision.Revised;
import org.dossier.revision.Snapshot;

@Singleton
class EventRepository extends FactByTimeRepository<EventContent> {

    private static final String COUNTRIES =
            "join EventCountryEntity t on t.id.space = f.id.space and t.id.id = f.id.id and t.id.revision = f.id.revision";

    private static final String IN_COUNTRY =
            "exists (select 1 from EventCountryEntity t where t.id.space = f.id.space and t.id.id = f.id.id"
                    + " and t.id.revision = f.id.revision and t.id.country = :country)";

    EventRepository(EntityManager store) {
        super(store, EventContent.class, EventEntity.class);
    }

    /** The sort key of the events of an organisation; a cursor contains it. */
    static String key(Revised<EventContent> event) {
        return key(event.content().date(), event.content().id());
    }

    private static List<Filter> filters(Snapshot snapshot, EventFilter filter) {
        return filters(
                snapshot,
                filter.common(),
                Filter.of("from", filter.firstDay(), "(f.latest is null or f.latest >= :from)"),
                Filter.of("to", filter.lastDay(), "(f.earliest is null or f.earliest <= :to)"),
                Filter.of("category", filter.category(), "f.category = :category"),
                Filter.openEnded("country", filter.country(), IN_COUNTRY, "t.id.country", COUNTRIES));
    }

    List<Revised<EventContent>> page(Snapshot snapshot, String organisation, EventFilter filter, Paging paging) {
        return page(in(snapshot, organisation, filters(snapshot, filter)), filter.newestFirst(), paging);
    }

    /** Rejects unknown values of the filters of an empty list. */
    void checkKnown(Snapshot snapshot, String organisation, EventFilter filter) {
        checkKnown(snapshot, organisation, filters(snapshot, filter));
    }
}
