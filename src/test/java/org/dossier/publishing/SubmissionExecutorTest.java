package org.dossier.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.dossier.http.problem.ProblemException;
import org.junit.jupiter.api.Test;

class SubmissionExecutorTest {

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(1);

    private final SubmissionExecutor queue = new SubmissionExecutor("test", 2, 1, "Too many tests wait.");
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final CountDownLatch begun = new CountDownLatch(2);

    @Test
    void one_more_than_can_wait_is_refused_at_once_and_the_others_are_answered() throws InterruptedException {
        CompletableFuture<String> first = add("first");
        CompletableFuture<String> second = add("second");
        begun.await();
        CompletableFuture<String> third = add("third");
        assertThatThrownBy(() -> queue.add(() -> "fourth").await().indefinitely())
                .isInstanceOf(ProblemException.class)
                .hasMessage("Too many tests wait.");
        goOn.countDown();
        assertThat(first.join() + second.join() + third.join()).isEqualTo("firstsecondthird");
        queue.close();
    }

    @Test
    void what_was_taken_before_the_end_is_answered_and_nothing_is_taken_after_it() throws InterruptedException {
        CompletableFuture<String> first = add("first");
        CompletableFuture<String> second = add("second");
        begun.await();
        CompletableFuture<String> third = add("third");
        queue.close();
        assertThat(add("fourth")).isCompletedExceptionally();
        goOn.countDown();
        queue.awaitEnd(PATIENCE);
        assertThat(first.join() + second.join() + third.join()).isEqualTo("firstsecondthird");
    }

    @Test
    void an_error_is_answered_too() {
        assertThat(queue.add(() -> {
                            throw new StackOverflowError();
                        })
                        .subscribeAsCompletionStage())
                .failsWithin(Duration.ofMinutes(1))
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(StackOverflowError.class);
        queue.close();
    }

    private CompletableFuture<String> add(String answer) {
        return queue.add(() -> {
                    begun.countDown();
                    try {
                        goOn.await();
                    } catch (InterruptedException interrupted) {
                        throw new AssertionError(interrupted);
                    }
                    return answer;
                })
                .subscribeAsCompletionStage();
    }
}
