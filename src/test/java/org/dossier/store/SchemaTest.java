package org.dossier.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself refuses. Each statement differs in one thing from one that it takes. */
@QuarkusTest
@Tag("postgresql")
class SchemaTest {

    private static final String TEXT = "JSON '{\"en\": \"text\", \"es\": \"texto\"}'";
    private static final String REVISION =
            "insert into revision (space, id, revision, subject, made_in, change, revised_at, content)"
                    + " values ('tren-de-aragua', 'test-fact', 1, 'figure', 1, 'addition', current_timestamp, '{}')";
    private static final String CHANGE =
            "insert into edition_change (edition, space, id, subject, revision, previous, change, severity, reason)"
                    + " values (1, 'tren-de-aragua', 'test-fact', 'figure', 1, null, 'addition', 'minor', " + TEXT
                    + ")";
    private static final String REFERENCE = "insert into reference (space, id, revision, to_space, to_id, to_revision)"
            + " values ('tren-de-aragua', 'test-fact', 1, 'sources', 'bbc-2025-03-explainer', 1)";
    private static final String CITATION =
            "insert into citation (space, id, revision, position, source, claimant, checked)"
                    + " values ('tren-de-aragua', 'test-fact', 1, 1, 'bbc-2025-03-explainer', 'bbc-news', 'not_seen')";
    private static final String FIGURE = "insert into figure (space, id, revision, metric, scope, role)"
            + " values ('tren-de-aragua', 'test-fact', 1, 'test', 'organisation', 'key')";

    @Inject
    AgroalDataSource store;

    @Test
    void a_fact_that_keeps_all_rules_is_taken() throws SQLException {
        execute(REVISION, CHANGE, REFERENCE, CITATION, FIGURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Test-Fact", "test_fact", "test--fact", "-test", "test-", "", "test fact", "tést"})
    void an_id_is_kebab_case(String id) throws SQLException {
        refused(REVISION.replace("test-fact", id));
        refused(REVISION.replace("'tren-de-aragua'", "'" + id + "'"));
    }

    @ParameterizedTest
    @CsvSource({
        "figure, fact",
        "figure, source",
        "figure, claimant",
        "figure, organisation",
        "tren-de-aragua, sources",
        "addition, retraction",
        "addition, removal",
        "addition, guess"
    })
    void a_revision_is_of_a_known_kind_and_change(String right, String wrong) throws SQLException {
        assertThat(REVISION).contains("'" + right + "'");
        refused(REVISION.replace("'" + right + "'", "'" + wrong + "'"));
    }

    @Test
    void only_what_was_removed_has_no_content() throws SQLException {
        refused(REVISION.replace("'{}'", "null"));
        execute(REVISION.replace("'{}'", "null").replace("addition", "removal"));
    }

    @Test
    void a_thing_has_one_open_revision() throws SQLException {
        execute(REVISION, nextEdition(), ended(), second());
        refused(second(), REVISION, nextEdition());
    }

    @Test
    void one_edition_makes_one_revision_of_a_thing_and_none_ends_before_it_is_made() throws SQLException {
        refused(second().replace("'figure', 999", "'figure', 1"), REVISION, nextEdition(), ended());
        refused(ended().replace("= 999", "= 1"), REVISION);
    }

    @Test
    void an_edition_that_was_never_published_makes_nothing() throws SQLException {
        refused(second());
    }

    @Test
    void two_editions_are_never_published_at_one_time() throws SQLException {
        execute(nextEdition());
        refused(nextEdition().replace("2999-01-01", "2026-11-22"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1, null, 'addition' | 2, null, 'addition'",
                "1, null, 'addition' | 1, 2, 'addition'",
                "1, null, 'addition' | null, 1, 'addition'",
                "1, null, 'addition' | 1, null, 'retraction'",
                "1, null, 'addition' | 1, null, 'removal'",
                "1, null, 'addition' | 1, null, 'guess'",
                "'minor'             | 'major'",
                "'figure'            | 'fact'",
                "(1, 'tren           | (999, 'tren",
            })
    void the_log_names_revisions_that_are_there(String right, String wrong) throws SQLException {
        assertThat(CHANGE).contains(right);
        refused(CHANGE.replace(right, wrong), REVISION);
    }

    @ParameterizedTest
    @CsvSource({"bbc-2025-03-explainer, no-source", "'''sources'', ', '''claimants'', '", "test-fact, no-fact"})
    void a_reference_names_only_what_exists(String right, String wrong) throws SQLException {
        assertThat(REFERENCE).contains(right);
        refused(REFERENCE.replace(right, wrong), REVISION);
        refused(REFERENCE.replace("explainer', 1", "explainer', 999"), REVISION);
    }

    @Test
    void nothing_is_derived_from_a_revision_that_is_not_there() throws SQLException {
        refused(CITATION.replace("test-fact", "no-fact"), REVISION);
        refused(FIGURE.replace("test-fact", "no-fact"), REVISION);
    }

    private static String nextEdition() {
        return "insert into edition (number, published_at, note) values"
                + " (999, TIMESTAMP WITH TIME ZONE '2999-01-01 12:00:00+00:00', " + TEXT + ")";
    }

    private static String ended() {
        return "update revision set ended_in = 999 where id = 'test-fact'";
    }

    private static String second() {
        return REVISION.replace("1, 'figure', 1, 'addition'", "2, 'figure', 999, 'correction'");
    }

    /** The last statement breaks a constraint, those before it none. */
    private void refused(String statement, String... before) throws SQLException {
        try (Connection connection = store.getConnection();
                Statement script = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                for (String each : before) {
                    script.execute(each);
                }
                assertThatExceptionOfType(SQLException.class)
                        .as(statement)
                        .isThrownBy(() -> script.execute(statement))
                        .satisfies(refusal -> assertThat(refusal.getSQLState()).startsWith("23"));
            } finally {
                connection.rollback();
            }
        }
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = store.getConnection();
                Statement script = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                for (String each : statements) {
                    script.execute(each);
                }
            } finally {
                connection.rollback();
            }
        }
    }
}
