package org.dossier.edition;

import java.time.Instant;
import org.dossier.http.parameter.Vocabulary;

/**
 * The columns of a revision that a read needs. {@link #SELECT} and {@link #JOIN} are the parts of a query that reads it.
 *
 * @param number which revision of the thing it is
 * @param content as JSON
 */
public record RevisionRow(int number, String change, Instant revisedAt, String content) {

    /** Of the revision {@code r} and its edition {@code e}. */
    public static final String SELECT = "select r.id.revision, r.change, e.publishedAt, r.content ";

    /** What every query for revisions ends with; there is no other "current". */
    private static final String VISIBLE =
            " %1$s.madeIn <= %2$s and (%1$s.endedIn is null or %1$s.endedIn > %2$s) and %1$s.content is not null ";

    /** Joins the revision {@code r} and its edition {@code e} to the derived row {@code f}. */
    public static final String JOIN = " join RevisionEntity r on r.id.space = f.id.space and r.id.id = f.id.id"
            + " and r.id.revision = f.id.revision join EditionEntity e on e.number = r.madeIn ";

    /** The revision {@code r} is the one that the edition {@code :edition} shows. */
    public static final String IS_VISIBLE = visible("r", ":edition");

    /**
     * A column: the last edition until {@code :edition} that touched an organisation with a fact that refers to the thing
     * {@code :space}, {@code :id}, or did.
     */
    public static final String LAST_TOUCH =
            "(select max(t.id.edition) from TouchEntity t where t.id.edition <= :edition"
                    + " and t.id.organisation in (select x.id.space from ReferenceEntity x"
                    + " where x.id.toSpace = :space and x.id.toId = :id))";

    /**
     * Which revisions an edition shows.
     *
     * @param revision the alias of the revision in the query
     * @param edition the edition's number in the query: a parameter or a path
     */
    static String visible(String revision, String edition) {
        return VISIBLE.formatted(revision, edition);
    }

    public <C extends Content> Revised<C> read(Class<C> type) {
        return new Revised<>(
                ContentMapper.read(content, type), number, Vocabulary.constant(Change.class, change), revisedAt);
    }
}
