package org.dossier.edition;

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
    private static final String FACT =
            "insert into fact (organisation, id, kind) values ('tren-de-aragua', 'test-fact', 'figure')";
    private static final String REVISION =
            "insert into revision (organisation, fact, kind, revision, made_in, change, reason)"
                    + " values ('tren-de-aragua', 'test-fact', 'figure', 1, 1, 'addition', " + TEXT + ")";
    private static final String FIGURE =
            "insert into figure (organisation, fact, revision, kind, metric, scope, role, label, quantity, low, high, unit,"
                    + " qualifier, as_of, as_of_earliest, as_of_latest, statement)"
                    + " values ('tren-de-aragua', 'test-fact', 1, 'figure', 'test', 'organisation', 'key', " + TEXT
                    + ", null, 1, 2, 'people', 'exactly', '2024', DATE '2024-01-01', DATE '2024-12-31', " + TEXT + ")";
    private static final String CITATION =
            "insert into citation (organisation, fact, revision, position, source, claimant, act, locator)"
                    + " values ('tren-de-aragua', 'test-fact', 1, 1, 'bbc-2025-03-explainer', 'bbc-news', 'states',"
                    + " 'one two three four five six seven eight nine ten eleven twelve')";
    private static final String VIA =
            "insert into citation_via (organisation, fact, revision, citation, position, claimant)"
                    + " values ('tren-de-aragua', 'test-fact', 1, 1, 1, 'nbc-news')";
    private static final String DERIVATION =
            "insert into derivation (organisation, fact, revision, position, rule, from_fact, from_revision)"
                    + " values ('tren-de-aragua', 'test-fact', 1, 1, 'half', 'members-risquez', 1)";

    @Inject
    AgroalDataSource store;

    @Test
    void a_fact_that_keeps_all_rules_is_taken() throws SQLException {
        execute(FACT, REVISION, FIGURE, CITATION, VIA, DERIVATION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "null, 1, 2,         | null, 3, 2,",
                "null, 1, 2,         | 1, 1, 2,",
                "null, 1, 2,         | null, null, null,",
                "DATE '2024-12-31'   | DATE '2023-12-31'",
                "'organisation', 'key' | 'organisation', 'main'",
                "'organisation', 'key' | 'gang', 'key'",
                "'exactly'           | 'roughly'",
                "'people'            | 'US$'",
                "'test',             | 'Test-Metric',",
                "'figure'            | 'profile'"
            })
    void a_figure_is_in_order_and_in_the_vocabulary(String right, String wrong) throws SQLException {
        assertThat(FIGURE).contains(right);
        refused(FIGURE.replace(right, wrong), FACT, REVISION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Test-Fact", "test_fact", "test--fact", "-test", "test-", "", "test fact", "tést"})
    void an_id_is_kebab_case(String id) throws SQLException {
        refused(FACT.replace("test-fact", id));
        refused("insert into organisation (id) values ('" + id + "')");
        refused("insert into claimant (id) values ('" + id + "')");
        refused("insert into source (id) values ('" + id + "')");
    }

    @Test
    void an_id_is_one_fact_of_one_kind() throws SQLException {
        refused(FACT.replace("'figure'", "'event'"), FACT);
        refused(REVISION.replace("'figure'", "'event'"), FACT);
        refused(FIGURE.replace("test-fact", "name-primary"));
    }

    @Test
    void a_fact_has_one_open_revision() throws SQLException {
        execute(FACT, REVISION, nextEdition(), ended(), second());
        refused(second(), FACT, REVISION, nextEdition());
    }

    @Test
    void one_edition_makes_one_revision_of_a_fact_and_none_ends_before_it_is_made() throws SQLException {
        refused(second().replace("2, 999,", "2, 1,"), FACT, REVISION, nextEdition(), ended());
        refused(ended().replace("= 999", "= 1"), FACT, REVISION);
    }

    @Test
    void an_edition_that_was_never_published_makes_nothing() throws SQLException {
        refused(second(), FACT);
    }

    @Test
    void two_editions_are_never_published_at_one_time() throws SQLException {
        execute(nextEdition());
        refused(nextEdition().replace("2999-01-01", "2026-11-22"));
    }

    @ParameterizedTest
    @CsvSource({"bbc-2025-03-explainer, no-source", "bbc-news, nobody", "states, thinks", "test-fact, no-fact"})
    void a_citation_names_only_what_exists(String right, String wrong) throws SQLException {
        refused(CITATION.replace(right, wrong), FACT, REVISION);
    }

    @Test
    void nobody_in_between_is_unknown() throws SQLException {
        refused(VIA.replace("nbc-news", "nobody"), FACT, REVISION, CITATION);
        refused(VIA, FACT, REVISION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"twelve thirteen", "twelve ", "  twelve"})
    void a_locator_is_12_words_at_most_with_one_blank_between(String end) throws SQLException {
        refused(CITATION.replace("twelve", end), FACT, REVISION);
    }

    @Test
    void nothing_is_derived_from_what_is_not_there() throws SQLException {
        refused(DERIVATION.replace("members-risquez", "members"), FACT, REVISION);
        refused(DERIVATION.replace("'members-risquez', 1", "'members-risquez', 999"), FACT, REVISION);
        refused(DERIVATION.replace("'members-risquez', 1", "'members-risquez', null"), FACT, REVISION);
        refused(DERIVATION.replace("'half'", "'guess'"), FACT, REVISION);
    }

    private static String nextEdition() {
        return "insert into edition (number, published_at, note) values"
                + " (999, TIMESTAMP WITH TIME ZONE '2999-01-01 12:00:00+00:00', " + TEXT + ")";
    }

    private static String ended() {
        return "update revision set ended_in = 999 where fact = 'test-fact'";
    }

    private static String second() {
        return REVISION.replace("1, 1, 'addition'", "2, 999, 'correction'");
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
