package org.dossier.edition;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import javax.sql.DataSource;
import org.dossier.store.Script;

/** One more edition, published for a test and taken back after it: it corrects one estimate, and adds a claimant. */
public final class FollowingEdition implements AutoCloseable {

    private static final String TEXT = "JSON '{\"en\": \"%s\", \"es\": \"%s\"}'";

    private static final DateTimeFormatter SQL_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSxxx").withZone(ZoneOffset.UTC);

    private final DataSource store;

    /** Of the edition. */
    public final int number;

    private FollowingEdition(DataSource store, int number) {
        this.store = store;
        this.number = number;
    }

    public static FollowingEdition publish(DataSource store, int number) throws SQLException {
        return publish(store, number, Instant.parse("2999-01-01T00:00:00Z"));
    }

    public static FollowingEdition publish(DataSource store, int number, Instant publishedAt) throws SQLException {
        FollowingEdition edition = new FollowingEdition(store, number);
        String reason = TEXT.formatted("A later count.", "Un recuento posterior.");
        Script.run(
                store,
                "insert into edition (number, published_at, note) values"
                        + " (%d, TIMESTAMP WITH TIME ZONE '%s', %s)"
                                .formatted(number, SQL_TIME.format(publishedAt), reason),
                "insert into edition_organisation (organisation, edition) values ('tren-de-aragua', %d)"
                        .formatted(number),
                "insert into claimant (id) values ('test-claimant')",
                "insert into claimant_revision (claimant, revision, made_in, change, reason, kind, name, byline)"
                        + " values ('test-claimant', 1, %d, 'addition', %s, 'ngo', %2$s, %2$s)"
                                .formatted(number, reason),
                "update revision set ended_in = %d where fact = 'members-risquez' and ended_in is null"
                        .formatted(number),
                "insert into revision (organisation, fact, kind, revision, made_in, change, reason)"
                        + " values ('tren-de-aragua', 'members-risquez', 'figure', 99, %d, 'correction', %s)"
                                .formatted(number, reason),
                "insert into figure (organisation, fact, revision, metric, scope, role, label, quantity, unit, qualifier,"
                        + " as_of, as_of_earliest, as_of_latest, statement)"
                        + " select organisation, fact, 99, metric, scope, role, label, 4000, unit, qualifier,"
                        + " as_of, as_of_earliest, as_of_latest, statement from figure"
                        + " where fact = 'members-risquez' and revision = 1",
                "insert into citation (organisation, fact, revision, position, source, claimant, act)"
                        + " values ('tren-de-aragua', 'members-risquez', 99, 1, 'bbc-2025-03-explainer', 'test-claimant', 'counts')");
        return edition;
    }

    /** An edition that is about something else. */
    static FollowingEdition aside(DataSource store, int number) throws SQLException {
        String reason = TEXT.formatted("Elsewhere.", "En otra parte.");
        Script.run(
                store,
                "insert into edition (number, published_at, note) values"
                        + " (%d, TIMESTAMP WITH TIME ZONE '2999-01-01 00:00:00+00:00', %s)".formatted(number, reason),
                "insert into organisation (id) values ('test-organisation')",
                "insert into edition_organisation (organisation, edition) values ('test-organisation', %d)"
                        .formatted(number));
        return new FollowingEdition(store, number);
    }

    @Override
    public void close() throws SQLException {
        Script.run(
                store,
                "delete from citation where claimant = 'test-claimant'",
                "delete from figure where revision = 99",
                "delete from revision where made_in = " + number,
                "update revision set ended_in = null where ended_in = " + number,
                "delete from claimant_revision where made_in = " + number,
                "delete from claimant where id = 'test-claimant'",
                "delete from edition_organisation where edition = " + number,
                "delete from organisation where id = 'test-organisation'",
                "delete from edition where number = " + number);
    }
}
