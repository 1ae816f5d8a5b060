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
 * Works on submissions on threads of its own: those that wait for each other hold neither a worker nor a connection that reads
 * need.
 */
final class SubmissionExecutor {

    /** To match a pattern takes the JDK a piece of stack for each hyphen of an id, however long somebody sends it. */
    private static final long STACK_IN_BYTES = 8 << 20;

    private final ThreadPoolExecutor threads;
    private final String full;

    /**
     * @param atOnce how many are worked on at the same time
     * @param waiting at most how many more wait
     * @param full what whoever comes then is told
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

    /** What the work gives, once it is done; a problem at once when too much waits. */
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

    /** Takes no more; what was taken is still worked on. */
    void close() {
        threads.shutdown();
    }

    /** Waits until all is done, or the time is up. */
    void awaitEnd(long nanoseconds) throws InterruptedException {
        threads.awaitTermination(nanoseconds, TimeUnit.NANOSECONDS);
    }
}
