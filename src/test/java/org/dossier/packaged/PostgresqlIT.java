package org.dossier.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresqlIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    @Test
    void two_instances_that_start_at_once_fill_an_empty_database_once() throws SQLException {
        // A table of this name, not yet committed, stops Flyway where it creates its own. It does so under a lock of
        // its own, for
        // which it asks again and again, so only one instance is seen to wait.
        assertBothServeAllOfIt(PostgresqlServer.create(""), "create table flyway_schema_history (id integer)", 1);
    }

    @Test
    void two_instances_that_load_at_once_load_once() throws SQLException {
        String cleared = PostgresqlServer.loaded();
        try (Connection connection = connect(cleared)) {
            execute(connection, "truncate edition cascade");
        }

        assertBothServeAllOfIt(cleared, "select id from publication_lock for update", 2);
    }

    @Test
    void a_database_that_sorts_by_the_rules_of_a_language_is_refused() {
        String english = PostgresqlServer.create("template template0 locale_provider icu icu_locale 'en-US'");

        try (PackagedService service = PackagedService.onPostgresql(folder, PostgresqlServer.address(english))) {
            assertThat(service.exitStatus()).isNotZero();
            assertThat(service.log())
                    .contains("createdb --template=template0 --encoding=UTF8 --locale=C dossier")
                    .doesNotContain("Exception", "Loaded", "Listening");
        }
    }

    @Test
    void a_start_waits_for_a_database_that_takes_no_connections_yet() throws SQLException {
        String database = PostgresqlServer.create("allow_connections false");

        try (PackagedService service = PackagedService.onPostgresql(folder, PostgresqlServer.address(database));
                Connection server = connect("postgres")) {
            service.await("Retrying");
            execute(server, "alter database " + database + " allow_connections true");

            assertThat(FirstEdition.of(service).answers())
                    .isEqualTo(FirstEdition.undisturbed().answers());
        }
    }

    /**
     * @param barrier a statement that keeps both instances from going on until its transaction ends
     * @param waiting how many of them the server then sees waiting
     */
    private void assertBothServeAllOfIt(String database, String barrier, int waiting) throws SQLException {
        Map<String, String> onH2 = FirstEdition.undisturbed().answers();
        try (Connection held = connect(database)) {
            held.setAutoCommit(false);
            execute(held, barrier);
            try (PackagedService one = PackagedService.onPostgresql(folder, PostgresqlServer.address(database));
                    PackagedService other = PackagedService.onPostgresql(folder, PostgresqlServer.address(database))) {
                one.await("Successfully validated");
                other.await("Successfully validated");
                awaitWaiting(database, waiting);
                held.rollback();

                assertThat(FirstEdition.of(one).answers()).isEqualTo(onH2);
                assertThat(FirstEdition.of(other).answers()).isEqualTo(onH2);
                assertThat(List.of(one.log().contains("Loaded"), other.log().contains("Loaded")))
                        .as("whether it loaded")
                        .containsExactlyInAnyOrder(true, false);
            }
        }
    }

    private static void awaitWaiting(String database, int expected) throws SQLException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            int waiting = 0;
            while (waiting < expected) {
                assertThat(System.nanoTime()).as("%d waiting", waiting).isLessThan(deadline);
                try (ResultSet rows = statement.executeQuery("select count(*), pg_sleep(0.05) from pg_stat_activity"
                        + " where datname = current_database() and wait_event_type = 'Lock'")) {
                    rows.next();
                    waiting = rows.getInt(1);
                }
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(String database) throws SQLException {
        return PostgresqlServer.of(database).getConnection();
    }
}
