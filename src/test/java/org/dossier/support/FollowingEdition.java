package org.dossier.support;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import javax.sql.DataSource;

/** One more edition, published for a test and taken back after it: it corrects one estimate, and adds a claimant. */
public final class FollowingEdition implements AutoCloseable {

    private static final String TEXT = "JSON '{\"en\": \"%s\", \"es\": \"%s\"}'";

    private static final String CLAIMANT = "{\"id\":\"test-claimant\",\"kind\":\"ngo\","
            + "\"name\":{\"en\":\"A later count.\",\"es\":\"Un recuento posterior.\"},"
            + "\"byline\":{\"en\":\"A later count.\",\"es\":\"Un recuento posterior.\"}}";

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
        String note = TEXT.formatted("A later count.", "Un recuento posterior.");
        Script.run(
                store,
                "insert into edition (number, published_at, note) values"
                        + " (%d, TIMESTAMP WITH TIME ZONE '%s', %s)"
                                .formatted(number, SQL_TIME.format(publishedAt), note),
                "insert into edition_organisation (organisation, edition) values ('tren-de-aragua', %d)"
                        .formatted(number),
                "update revision set ended_in = %d where id = 'members-risquez' and ended_in is null".formatted(number),
                insert("claimants", "test-claimant", 1, "claimant", number, "addition", CLAIMANT),
                insert("tren-de-aragua", "members-risquez", 99, "figure", number, "correction", corrected(store)),
                log("claimants", "test-claimant", "claimant", "1", "null", "addition", "null", number),
                log(
                        "tren-de-aragua",
                        "members-risquez",
                        "figure",
                        "99",
                        "(select max(revision) from revision where id = 'members-risquez' and revision < 99)",
                        "correction",
                        "'ours'",
                        number),
                "insert into figure (space, id, revision, metric, about, scope, role)"
                        + " select space, id, 99, metric, about, scope, role from figure"
                        + " where id = 'members-risquez' and revision = 1",
                "insert into fact (space, id, revision, kind) values ('tren-de-aragua', 'members-risquez', 99, 'figure')",
                "insert into citation (space, id, revision, position, source, claimant, checked) values"
                        + " ('tren-de-aragua', 'members-risquez', 99, 1, 'bbc-2025-03-explainer', 'test-claimant', 'not_seen')");
        return edition;
    }

    private static String insert(
            String space, String id, int revision, String subject, int edition, String change, String content) {
        return "insert into revision (space, id, revision, subject, made_in, revised_at, change, content)"
                + " select '%s', '%s', %d, '%s', number, published_at, '%s', '%s' from edition where number = %d"
                        .formatted(space, id, revision, subject, change, content.replace("'", "''"), edition);
    }

    private static String log(
            String space,
            String id,
            String subject,
            String revision,
            String previous,
            String change,
            String error,
            int edition) {
        return "insert into edition_change (edition, space, id, subject, revision, previous, change, severity, error, reason)"
                + " values (%d, '%s', '%s', '%s', %s, %s, '%s', 'substantive', %s, %s)"
                        .formatted(
                                edition,
                                space,
                                id,
                                subject,
                                revision,
                                previous,
                                change,
                                error,
                                TEXT.formatted("A later count.", "Un recuento posterior."));
    }

    private static String corrected(DataSource store) throws SQLException {
        ObjectNode content = Editor.parse(
                Rows.of(store, "select content from revision where id = 'members-risquez' and revision = 1")
                        .get(0)
                        .get("content"));
        content.put("value", 4000);
        content.putArray("citations")
                .addObject()
                .put("claimant", "test-claimant")
                .put("act", "counts")
                .put("source", "bbc-2025-03-explainer")
                .putObject("checked")
                .put("how", "not_seen")
                .put("on", "2026-11-22");
        return content.toString();
    }

    /** An edition that is about something else. */
    public static FollowingEdition aside(DataSource store, int number) throws SQLException {
        String reason = TEXT.formatted("Elsewhere.", "En otra parte.");
        Script.run(
                store,
                "insert into edition (number, published_at, note) values"
                        + " (%d, TIMESTAMP WITH TIME ZONE '2999-01-01 00:00:00+00:00', %s)".formatted(number, reason),
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
                "delete from fact where revision = 99",
                "delete from edition_change where edition = " + number,
                "delete from revision where made_in = " + number,
                "update revision set ended_in = null where ended_in = " + number,
                "delete from edition_organisation where edition = " + number,
                "delete from edition where number = " + number);
    }
}
