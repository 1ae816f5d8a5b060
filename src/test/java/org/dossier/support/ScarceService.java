package org.dossier.support;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * A service that has little of what clients share: one worker, and one place to wait for it. A client has a few requests, which
 * come back so slowly that no test sees it by accident. The test is a trusted proxy, so that it can be any client. Its operator names a
 * contact.
 */
public final class ScarceService implements QuarkusTestProfile {

    public static final int QUOTA = 5;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.thread-pool.max-threads",
                "1",
                "quarkus.thread-pool.queue-size",
                "1",
                "dossier.service.contact",
                "mailto:security@newsroom.test",
                "dossier.limit.quota",
                String.valueOf(QUOTA),
                "dossier.limit.window",
                "30s",
                "dossier.limit.trusted-proxies",
                "127.0.0.1, ::1, 10.0.0.0/8",
                "dossier.cache.bytes",
                "67108864",
                "quarkus.datasource.jdbc.url",
                "jdbc:h2:mem:scarce-service;DB_CLOSE_DELAY=-1");
    }
}
