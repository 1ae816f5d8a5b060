package org.dossier.support;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The service as it is shipped, with a store of its own, and streams that show what they do within a test's patience. */
public final class KeepingResponses implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "dossier.cache.bytes",
                "67108864",
                "dossier.stream.heartbeat",
                "300ms",
                "dossier.stream.most-per-client",
                "3",
                "quarkus.datasource.jdbc.url",
                "jdbc:h2:mem:keeping-responses;DB_CLOSE_DELAY=-1");
    }
}
