package org.dossier.publishing;

import io.smallrye.mutiny.Uni;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.problem.ProblemType;

/**
 * Runs submissions on threads of its own, so that waiting ones hold no worker thread and no connection that reads need.
 */
final class SubmissionExecutor {

    /** Large, because the JDK's regular expressions recurse once per hyphen of an id, and an id in a request can be long. */
    private static final long STACK_IN_BYTES = 8 << 20;

    private final ThreadPoolExecutor threads;
    private final String full;

    /**
     * @param atOnce number of threads
     * @param waiting maximum length of the queue
     * @param full the detail of the problem when the queue is full
     */
    SubmissionExecutor(String name, int atOnce, int waiting, String full) {
        this.threads = new ThreadPoolExecutor(
                atOnce,
                atOnce,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(waiting),
                task -> new Thread(null, task, name, STACK_IN_BYTES));
        this.full = full;
    }

    /** The result of the work; fails at once with a problem if the queue is full. */
    <T> Uni<T> add(Supplier<T> work) {
        return Uni.createFrom().emitter(answer -> {
            try {
                threads.execute(() -> {
                    try {
                        answer.complete(work.get());
                    } catch (Throwable failure) { // an error too is answered
                        answer.fail(failure);
                    }
                });
            } catch (RejectedExecutionException refused) {
                answer.fail(new ProblemException(ProblemType.OVERLOADED, full).retryAfter(1));
            }
        });
    }

    /** Rejects new work; accepted work is still done. */
    void close() {
        threads.shutdown();
    }

    /** Waits until all work is done, or the time is up. */
    void awaitEnd(long nanoseconds) throws InterruptedException {
        threads.awaitTermination(nanoseconds, TimeUnit.NANOSECONDS);
    }
}
