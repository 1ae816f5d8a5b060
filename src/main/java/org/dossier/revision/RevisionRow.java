package org.dossier.revision;

import java.time.Instant;
import org.dossier.text.Vocabulary;

/**
 * The columns of a revision that a read needs. {@link #SELECT} and {@link #JOIN} are the parts of a query that reads it.
 *
 * @param number which revision of the thing it is
 * @param edition the edition that made it
 * @param content as JSON
 */
public record RevisionRow(int number, int edition, String change, Instant revisedAt, String content) {

    /** Of the revision {@code r}. */
    public static final String SELECT = "select r.id.revision, r.madeIn, r.change, r.revisedAt, r.content ";

    /** What every query for revisions ends with; there is no other "current". */
    private static final String VISIBLE =
            " %1$s.madeIn <= %2$s and (%1$s.endedIn is null or %1$s.endedIn > %2$s) and %1$s.content is not null ";

    /** Joins the revision {@code r} to the derived row {@code f}. */
    public static final String JOIN = join("r", "f");

    /** The revision {@code r} is the one that the edition {@code :edition} shows. */
    public static final String IS_VISIBLE = visible("r", ":edition");

    /** Joins one revision of a thing, if there is it; its alias and the paths of its key are given. */
    public static String leftJoin(String revision, String space, String id, String number) {
        return " left join RevisionEntity %1$s on %1$s.id.space = %2$s and %1$s.id.id = %3$s and %1$s.id.revision = %4$s"
                .formatted(revision, space, id, number);
    }

    /** Joins the revision of a thing that an edition shows, if there is one; its alias and the paths of its key are given. */
    public static String leftJoinVisible(String revision, String space, String id, String edition) {
        return " left join RevisionEntity %1$s on %1$s.id.space = %2$s and %1$s.id.id = %3$s and"
                        .formatted(revision, space, id)
                + visible(revision, edition);
    }

    /** Joins the revision that a derived row is of; both aliases are given. */
    public static String join(String revision, String row) {
        return (" join RevisionEntity %1$s on %1$s.id.space = %2$s.id.space and %1$s.id.id = %2$s.id.id"
                        + " and %1$s.id.revision = %2$s.id.revision ")
                .formatted(revision, row);
    }

    /** A revision was made or ended after the edition {@code :since}, until {@code :edition}. */
    public static String changed(String revision) {
        return " (%1$s.madeIn > :since and %1$s.madeIn <= :edition or %1$s.endedIn > :since and %1$s.endedIn <= :edition) "
                .formatted(revision);
    }

    /** Joins, as {@code f}, the facts of an organisation that an edition shows; both are parameters or paths. */
    public static String leftJoinFacts(String organisation, String edition) {
        return " left join RevisionEntity f on f.id.space = " + organisation + " and" + visible("f", edition);
    }

    /** A column: how many organisations with an id an edition shows, 0 or 1; both are parameters or paths. */
    public static String countOrganisations(String organisation, String edition) {
        return "(select count(*) from RevisionEntity o where o.id.space = 'organisations' and o.id.id = " + organisation
                + " and" + visible("o", edition) + ")";
    }

    /** A condition: an edition shows the thing; all are parameters or paths. */
    public static String isShown(String space, String id, String edition) {
        return " exists (select 1 from RevisionEntity s where s.id.space = " + space + " and s.id.id = " + id + " and"
                + visible("s", edition) + ")";
    }

    /**
     * Which revisions an edition shows.
     *
     * @param revision the alias of the revision in the query
     * @param edition the edition's number in the query: a parameter or a path
     */
    public static String visible(String revision, String edition) {
        return VISIBLE.formatted(revision, edition);
    }

    public <C extends Content> Revised<C> read(Class<C> type) {
        return new Revised<>(
                ContentMapper.read(content, type),
                number,
                edition,
                Vocabulary.constant(Change.class, change),
                revisedAt);
    }
}
