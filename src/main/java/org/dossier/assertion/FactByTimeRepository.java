package org.dossier.assertion;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dossier.date.PartialDate;
import org.dossier.http.paging.Paging;
import org.dossier.revision.Revised;
import org.dossier.revision.WhereClause;

/**
 * Reads the facts of one kind ordered by their partial dates: by the first day that a date can mean, then the widest date first
 * ({@code 2024}, {@code 2024-01}, {@code 2024-01-15}, {@code 2024-03}, {@code 2024-22}); then by id. An open start comes before
 * any day, an open end after. The derived row has both days, {@code earliest} and {@code latest}; null: open.
 *
 * @param <C> what a revision says
 */
public abstract class FactByTimeRepository<C extends FactContent> extends FactRepository<C> {

    private static final String OPEN_START = "0000-01-01";
    private static final String OPEN_END = "9999-12-31";

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

    /** @param row the entity of the derived rows */
    protected FactByTimeRepository(EntityManager store, Class<C> content, Class<?> row) {
        super(store, content, row);
    }

    /**
     * The sort key of the facts of an organisation; a cursor contains it.
     *
     * @param time in EDTF
     */
    protected static String key(String time, String id) {
        PartialDate date = PartialDate.of(time);
        return (date.earliest() == null ? OPEN_START : date.earliest())
                + "/"
                + (date.latest() == null ? OPEN_END : date.latest())
                + "/"
                + id;
    }

    protected List<Revised<C>> page(WhereClause where, boolean newestFirst, Paging paging) {
        MatchResult from = paging.from(KEY, newestFirst ? AFTER_ALL : BEFORE_ALL);
        return page(
                where.where(newestFirst ? FROM_KEY_BACKWARDS : FROM_KEY)
                        .set("first", from.group(1))
                        .set("last", from.group(2))
                        .set("fact", from.group(3)),
                newestFirst ? NEWEST_FIRST : OLDEST_FIRST,
                paging);
    }
}
