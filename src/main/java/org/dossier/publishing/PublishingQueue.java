package org.dossier.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.dossier.change.EditionNotice;
import org.dossier.edition.EditionIndexPoller;
import org.dossier.text.Language;

/** Publishes one submission after the other. Dry runs change nothing, and have a queue of their own. */
@ApplicationScoped
class PublishingQueue {

    private static final int PUBLICATIONS_WAITING = 200;

    /** A large dry run takes seconds. Two at once let another editor pass, and leave the processor to readers. */
    private static final int DRY_RUNS_AT_ONCE = 2;

    /** Fewer than publications, because a refused dry run loses nothing. */
    private static final int DRY_RUNS_WAITING = 20;

    private static final long SECONDS_TO_END = 10;

    private final EditionPublisher publisher;
    private final EditionIndexPoller watch;
    private final SubmissionExecutor publications =
            new SubmissionExecutor("publishing", 1, PUBLICATIONS_WAITING, "Too many editions wait to be published.");
    private final SubmissionExecutor dryRuns =
            new SubmissionExecutor("dry-run", DRY_RUNS_AT_ONCE, DRY_RUNS_WAITING, "Too many dry runs wait.");

    PublishingQueue(EditionPublisher publisher, EditionIndexPoller watch) {
        this.publisher = publisher;
        this.watch = watch;
    }

    /** Completes when the edition is durable and reads of this instance show it. */
    Uni<EditionNotice> publish(Supplier<PublishingRequest> request) {
        return publications.add(() -> {
            EditionNotice edition = publisher.publish(request.get());
            watch.refresh();
            return edition;
        });
    }

    Uni<DryRun> dryRun(Supplier<JsonNode> body, Language language) {
        return dryRuns.add(() -> publisher.dryRun(body.get(), language));
    }

    /** Finishes and answers pending requests while the server still listens. */
    void stop(@Observes ShutdownDelayInitiatedEvent stopping) throws InterruptedException {
        List<SubmissionExecutor> queues = List.of(publications, dryRuns);
        queues.forEach(SubmissionExecutor::close);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_END);
        for (SubmissionExecutor queue : queues) {
            queue.awaitEnd(deadline - System.nanoTime());
        }
    }
}
