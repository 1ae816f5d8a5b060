package org.dossier.http.connection;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The open connections and HTTP/2 requests of one client at one port. */
final class ClientUsage {

    static final int UNLIMITED = Integer.MAX_VALUE;

    private final int maximum;
    private final AtomicInteger connections = new AtomicInteger(1);
    private final AtomicInteger requests = new AtomicInteger();

    /** @param maximum number of connections, and of HTTP/2 requests over all connections */
    ClientUsage(int maximum) {
        this.maximum = maximum;
    }

    ClientUsage withConnection() {
        connections.incrementAndGet();
        return this;
    }

    /** @return null if it was the last connection */
    @Nullable
    ClientUsage withoutConnection() {
        return connections.decrementAndGet() == 0 ? null : this;
    }

    /** True for trusted proxies. */
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
