package org.dossier.timeline;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dossier.assertion.FactRepository;
import org.dossier.date.PartialDate;
import org.dossier.http.paging.Paging;
import org.dossier.revision.Filter;
import org.dossier.revision.Revised;
import org.dossier.revision.Snapshot;

/**
 * Reads events ordered by their partial dates: by the first day that a date can mean, then the widest date first ({@code 2024}, {@code 2024-01}, {@code 2024-01-15}, {@code 2024-03},
 * {@code 2024-22}); then by id. An open start comes before any day, an open end after.
 */
@Singleton
class EventRepository extends FactRepository<EventContent> {

    static final String OPEN_START = "0000-01-01";
    static final String OPEN_END = "9999-12-31";

    /** Compared as text, which sorts ISO dates as dates, so that an open end can be put in. */
    private static final String FIRST = "coalesce(cast(f.earliest as string), '" + OPEN_START + "')";

    private static final String LAST = "coalesce(cast(f.latest as string), '" + OPEN_END + "')";

    private static final String OLDEST_FIRST = FIRST + ", " + LAST + " desc, f.id.id";
    private static final String NEWEST_FIRST = FIRST + " desc, " + LAST + ", f.id.id desc";

    private static final String FROM_KEY = "(" + FIRST + " > :first or (" + FIRST + " = :first and (" + LAST
            + " < :last or (" + LAST + " = :last and f.id.id >= :fact))))";

    private static final String FROM_KEY_BACKWARDS = "(" + FIRST + " < :first or (" + FIRST + " = :first and (" + LAST
            + " > :last or (" + LAST + " = :last and f.id.id <= :fact))))";

    /** The form of {@link #key}. */
    private static final Pattern KEY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)/(\\d{4}-\\d\\d-\\d\\d)/([^/]*)");

    private static final String BEFORE_ALL = OPEN_START + "/" + OPEN_END + "/";
    private static final String AFTER_ALL = OPEN_END + "/" + OPEN_START + "/";

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
        PartialDate date = PartialDate.of(event.content().date());
        return (date.earliest() == null ? OPEN_START : date.earliest())
                + "/"
                + (date.latest() == null ? OPEN_END : date.latest())
                + "/"
                + event.content().id();
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
        boolean backwards = filter.newestFirst();
        MatchResult from = paging.from(KEY, backwards ? AFTER_ALL : BEFORE_ALL);
        return page(
                in(snapshot, organisation, filters(snapshot, filter))
                        .where(backwards ? FROM_KEY_BACKWARDS : FROM_KEY)
                        .set("first", from.group(1))
                        .set("last", from.group(2))
                        .set("fact", from.group(3)),
                backwards ? NEWEST_FIRST : OLDEST_FIRST,
                paging);
    }

    /** Rejects unknown values of the filters of an empty list. */
    void checkKnown(Snapshot snapshot, String organisation, EventFilter filter) {
        checkKnown(snapshot, organisation, filters(snapshot, filter));
    }
}
