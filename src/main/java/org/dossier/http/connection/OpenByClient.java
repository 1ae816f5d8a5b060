package org.dossier.http.connection;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What one client has open at one port. */
final class OpenByClient {

    static final int UNLIMITED = Integer.MAX_VALUE;

    private final int maximum;
    private final AtomicInteger connections = new AtomicInteger(1);
    private final AtomicInteger requests = new AtomicInteger();

    /** @param maximum number of connections, and of HTTP/2 requests over all of them */
    OpenByClient(int maximum) {
        this.maximum = maximum;
    }

    OpenByClient withConnection() {
        connections.incrementAndGet();
        return this;
    }

    /** @return null when it was the last */
    @Nullable
    OpenByClient withoutConnection() {
        return connections.decrementAndGet() == 0 ? null : this;
    }

    /** Whether it is a trusted proxy. */
    boolean isUnlimited() {
        return maximum == UNLIMITED;
    }

    boolean hasTooManyConnections() {
        return connections.get() > maximum;
    }

    void openRequest() {
        requests.incrementAndGet();
    }

    void closeRequest() {
        requests.decrementAndGet();
    }

    boolean hasTooManyRequests() {
        return requests.get() > maximum;
    }
}
