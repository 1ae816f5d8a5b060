package org.dossier.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dossier.edition.Revised;
import org.dossier.edition.View;
import org.dossier.http.language.LocalisedText;
import org.dossier.http.paging.Paging;
import org.dossier.http.parameter.Vocabulary;
import org.dossier.source.CitedFactRepository;

/**
 * Events in the order of their partial dates: by the first day that a date can mean; of those that begin together the widest
 * first, as a heading stands before what it covers ({@code 2024}, {@code 2024-01}, {@code 2024-01-15}, {@code 2024-03},
 * {@code 2024-22}); then by id. An open start comes before any day, an open end after.
 */
@ApplicationScoped
class EventRepository extends CitedFactRepository<EventEntity> {

    static final String OPEN_START = "0000-01-01";
    static final String OPEN_END = "9999-12-31";

    /** Compared as text, which sorts ISO dates as dates, so that an open end can be put in. */
    private static final String FIRST = "coalesce(cast(%1$s.happened.earliest as string), '" + OPEN_START + "')";

    private static final String LAST = "coalesce(cast(%1$s.happened.latest as string), '" + OPEN_END + "')";

    private static final String OLDEST_FIRST = FIRST + ", " + LAST + " desc, %1$s.id.fact";
    private static final String NEWEST_FIRST = FIRST + " desc, " + LAST + ", %1$s.id.fact desc";

    private static final String FROM_KEY = ("(" + FIRST + " > :first or (" + FIRST + " = :first and (" + LAST
                    + " < :last or (" + LAST + " = :last and %1$s.id.fact >= :fact))))")
            .formatted("f");

    private static final String FROM_KEY_BACKWARDS = ("(" + FIRST + " < :first or (" + FIRST + " = :first and (" + LAST
                    + " > :last or (" + LAST + " = :last and %1$s.id.fact <= :fact))))")
            .formatted("f");

    /** The form of {@link EventEntity#key}. */
    private static final Pattern KEY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)/(\\d{4}-\\d\\d-\\d\\d)/([^/]*)");

    private static final String BEFORE_ALL = OPEN_START + "/" + OPEN_END + "/";
    private static final String AFTER_ALL = OPEN_END + "/" + OPEN_START + "/";

    private static final String TOUCHES =
            "exists (select 1 from f.parties p where p.party = 'country' and p.code = :country)";

    EventRepository() {
        super("EventEntity", "parties");
    }

    List<EventEntity> page(View view, String organisation, EventFilter filter, Paging paging) {
        boolean backwards = filter.newestFirst();
        MatchResult from = paging.from(KEY, backwards ? AFTER_ALL : BEFORE_ALL);
        return page(
                in(view, organisation)
                        .where(backwards ? FROM_KEY_BACKWARDS : FROM_KEY)
                        .set("first", from.group(1))
                        .set("last", from.group(2))
                        .set("fact", from.group(3))
                        .and("(f.happened.latest is null or f.happened.latest >= :from)", "from", filter.firstDay())
                        .and("(f.happened.earliest is null or f.happened.earliest <= :to)", "to", filter.lastDay())
                        .and(
                                "f.category = :category",
                                "category",
                                filter.category() == null ? null : Vocabulary.word(filter.category()))
                        .and(TOUCHES, "country", filter.country())
                        .and(CHANGED_SINCE, "changedSince", filter.changedSince()),
                backwards ? NEWEST_FIRST : OLDEST_FIRST,
                paging);
    }

    /** What the organisation is called, whose rows are another feature's. */
    LocalisedText organisationName(String organisation, int edition) {
        return getEntityManager()
                .createQuery(
                        "select o.name from OrganisationEntity o where o.id.organisation = :organisation and"
                                + Revised.visible("o"),
                        LocalisedText.class)
                .setParameter("organisation", organisation)
                .setParameter("edition", edition)
                .getSingleResult();
    }

    /** The countries that some event touches. */
    List<String> countries(View view, String organisation) {
        return getEntityManager()
                .createQuery(
                        "select distinct p.code from EventEntity f join f.parties p where p.party = 'country' and "
                                + in(view, organisation).clause() + "order by p.code",
                        String.class)
                .setParameter("organisation", organisation)
                .setParameter("edition", view.edition())
                .getResultList();
    }
}
