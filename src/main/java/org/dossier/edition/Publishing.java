package org.dossier.edition;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.problem.ProblemType;

/**
 * Publishes one submission after the other, on a thread of its own: those that wait for each other hold neither a worker nor a
 * connection that reads need.
 */
@ApplicationScoped
class Publishing {

    private static final int MOST_WAITING = 200;
    private static final long SECONDS_TO_END = 10;

    /** To match a pattern takes the JDK a piece of stack for each hyphen of an id, however long somebody sends it. */
    private static final long STACK_IN_BYTES = 8 << 20;

    private final Publisher publisher;
    private final EditionWatch watch;
    private final ThreadPoolExecutor queue = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            task -> new Thread(null, task, "publishing", STACK_IN_BYTES));

    Publishing(Publisher publisher, EditionWatch watch) {
        this.publisher = publisher;
        this.watch = watch;
    }

    /** The edition, once it is durable, and reads of this instance show it. */
    Uni<Edition> publish(Supplier<PublishingRequest> request) {
        return queued(() -> {
            Edition edition = publisher.publish(request.get());
            watch.refresh();
            return edition;
        });
    }

    Uni<DryRun> dryRun(Supplier<PublishingRequest> request) {
        return queued(() -> publisher.dryRun(request.get()));
    }

    private <T> Uni<T> queued(Supplier<T> work) {
        return Uni.createFrom().emitter(answer -> {
            try {
                queue.execute(() -> {
                    try {
                        answer.complete(work.get());
                    } catch (Throwable failure) { // an error too is answered
                        answer.fail(failure);
                    }
                });
            } catch (RejectedExecutionException full) {
                answer.fail(new ProblemException(ProblemType.OVERLOADED, "Too many editions wait to be published.")
                        .retryAfter(1));
            }
        });
    }

    /** While the server still listens: what was begun is ended, and answered. */
    void stop(@Observes ShutdownDelayInitiatedEvent stopping) throws InterruptedException {
        queue.shutdown();
        queue.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
    }
}
