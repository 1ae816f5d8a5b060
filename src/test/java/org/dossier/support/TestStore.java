package org.dossier.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * The database of a test run. All tests run on H2; those with the tag {@code postgresql} run on PostgreSQL too, where the build
 * sets {@code quarkus.datasource.db-kind} and a server is started for the run.
 */
public class TestStore implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres postgres;

    public static boolean isPostgres() {
        return "postgresql".equals(System.getProperty("quarkus.datasource.db-kind"));
    }

    @Override
    public Map<String, String> start() {
        if (!isPostgres()) {
            return Map.of();
        }
        try {
            postgres = EmbeddedPostgres.builder().setLocaleConfig("locale", "C").start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return Map.of("quarkus.datasource.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"));
    }

    @Override
    public void stop() {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
