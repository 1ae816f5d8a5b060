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
 * Computes only a few answers for one client at the same time: the others wait, so that those of other clients need not wait for all
 * of them.
 */
@Singleton
public final class ClientLanes {

    /** At most half of the processors, so that there is room for another client. */
    private static final int MOST_AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    /** As many as a client has connections: only HTTP/2, or a proxy, asks for more at once. */
    private static final int MOST_WAITING = 200;

    private final Map<Object, Lane> lanes = new ConcurrentHashMap<>();

    /**
     * Does the work now or later, on the event loop of the caller.
     *
     * @param client whose lane it takes
     * @return what the work returns, or a failure when too much waits in the lane
     */
    public <T> CompletableFuture<T> run(Object client, Supplier<CompletableFuture<T>> work) {
        Context context = Vertx.currentContext();
        CompletableFuture<T> result = new CompletableFuture<>();
        Runnable task = () -> start(client, work, result);
        Entry entry = enter(client, () -> context.runOnContext(now -> task.run()));
        if (entry == Entry.NOW) {
            task.run();
        } else if (entry == Entry.NEVER) {
            result.completeExceptionally(new ProblemException(
                            ProblemType.OVERLOADED, "Too many requests of this client wait to be answered.")
                    .retryAfter(1));
        }
        return result;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the result is handed on, a failure too
    private <T> void start(Object client, Supplier<CompletableFuture<T>> work, CompletableFuture<T> result) {
        work.get().whenComplete((value, failure) -> {
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

    /** What one client has under way. Changed only while the map holds it. */
    private static final class Lane {

        private final Queue<Runnable> waiting = new ArrayDeque<>();
        private int running;

        Entry enter(Runnable later) {
            if (running < MOST_AT_ONCE) {
                running++;
                return Entry.NOW;
            }
            return waiting.size() < MOST_WAITING && waiting.add(later) ? Entry.LATER : Entry.NEVER;
        }

        /** @return what goes on in the place of what ended; null when nothing waits */
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
