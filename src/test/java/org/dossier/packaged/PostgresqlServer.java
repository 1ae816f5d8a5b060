package org.dossier.packaged;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** The PostgreSQL server of all tests that leave it running. Each has databases of its own. It stops with the JVM. */
final class PostgresqlServer {

    private static final String USER = "postgres";
    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private PostgresqlServer() {}

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().setLocaleConfig("locale", "C").start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Creates an empty database.
     *
     * @param options of {@code create database}
     * @return its name
     */
    static String create(String options) {
        String name = "store_" + DATABASES.incrementAndGet();
        try (Connection connection = of(USER).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " " + options);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
        return name;
    }

    /** @return the name of a new database with the first editions, as a service left it that was stopped */
    static String loaded() {
        return create("template " + TrainingRun.loadedDatabase());
    }

    static DataSource of(String database) {
        return SERVER.getDatabase(USER, database);
    }

    /** Where a service finds the database. */
    static String address(String database) {
        return SERVER.getJdbcUrl(USER, database);
    }
}
