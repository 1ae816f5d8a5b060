package org.dossier.support;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * For tests that publish: an instance with a store that no other test reads, and that lets publications wait for as long as a
 * test holds the lock.
 */
public final class OwnStore implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return TestStore.isPostgres()
                ? Map.of()
                : Map.of("quarkus.datasource.jdbc.url", "jdbc:h2:mem:own-store;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=600000");
    }
}
