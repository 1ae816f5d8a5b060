package org.dossier.http.limit;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * Limits how many responses are computed at the same time for one client. Further requests of the client wait, so that
 * they do not delay other clients.
 */
@Singleton
public final class PerClientBulkhead {

    /** Half of the processors, so that other clients have the rest. */
    private static final int MAX_CONCURRENT = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    /** As many as a client may have connections. Only HTTP/2 clients and proxies send more requests at once. */
    private static final int MAX_WAITING = 200;

    private final Map<Object, Lane> lanes = new ConcurrentHashMap<>();

    /**
     * Runs the work now or later, on the event loop of the caller.
     *
     * @return the result of the work, or a failure if too many requests of the client are waiting
     */
    public <T> CompletableFuture<T> run(Object client, Supplier<CompletableFuture<T>> work) {
        Context context = Vertx.currentContext();
        CompletableFuture<T> result = new CompletableFuture<>();
        Runnable task = () -> start(client, work, result);
        Entry entry = enter(client, () -> context.runOnContext(now -> task.run()));
        if (entry == Entry.NOW) {
            task.run();
        } else if (entry == Entry.NEVER) {
            result.completeExceptionally(
                    new ProblemException(ProblemType.OVERLOADED, "Too many requests of this client are waiting.")
                            .retryAfter(1));
        }
        return result;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the result is passed on, including a failure
    private <T> void start(Object client, Supplier<CompletableFuture<T>> work, CompletableFuture<T> result) {
        // Work that fails before it begins has ended too.
        CompletableFuture.completedFuture(work).thenCompose(Supplier::get).whenComplete((value, failure) -> {
            leave(client);
            if (failure == null) {
                result.complete(value);
            } else {
                result.completeExceptionally(failure);
            }
        });
    }

    private Entry enter(Object client, Runnable later) {
        Entry[] entry = new Entry[1];
        lanes.compute(client, (key, known) -> {
            Lane lane = known == null ? new Lane() : known;
            entry[0] = lane.enter(later);
            return lane;
        });
        return entry[0];
    }

    private void leave(Object client) {
        Runnable[] next = new Runnable[1];
        lanes.computeIfPresent(client, (key, lane) -> {
            next[0] = lane.leave();
            return lane.running == 0 ? null : lane;
        });
        if (next[0] != null) {
            next[0].run();
        }
    }

    private enum Entry {
        NOW,
        LATER,
        NEVER
    }

    /** The work of one client. Guarded by the lock of its map entry. */
    private static final class Lane {

        private final Queue<Runnable> waiting = new ArrayDeque<>();
        private int running;

        Entry enter(Runnable later) {
            if (running < MAX_CONCURRENT) {
                running++;
                return Entry.NOW;
            }
            return waiting.size() < MAX_WAITING && waiting.add(later) ? Entry.LATER : Entry.NEVER;
        }

        /** @return the next work to run; null if none is waiting */
        @Nullable
        Runnable leave() {
            Runnable next = waiting.poll();
            if (next == null) {
                running--;
            }
            return next;
        }
    }
}
