package org.dossier.support;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.Map;

/**
 * For tests of those who wait: a store of their own that lets publications wait for as long as a test holds the lock, and streams
 * that show what they do within a test's patience.
 */
public final class PatientStore implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings =
                new HashMap<>(Map.of("dossier.stream.heartbeat", "300ms", "dossier.stream.most-per-client", "3"));
        if (!TestStore.isPostgres()) {
            settings.put("quarkus.datasource.jdbc.url", "jdbc:h2:mem:patient;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=600000");
        }
        return settings;
    }
}
