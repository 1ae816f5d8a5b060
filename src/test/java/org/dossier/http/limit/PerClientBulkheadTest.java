package org.dossier.http.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class PerClientBulkheadTest {

    private static final int MORE_THAN_AT_ONCE = Runtime.getRuntime().availableProcessors() + 1;

    private final PerClientBulkhead bulkhead = new PerClientBulkhead();

    @Test
    void work_that_fails_before_it_begins_frees_its_place() {
        List<CompletableFuture<String>> failed = new ArrayList<>();
        for (int i = 0; i < MORE_THAN_AT_ONCE; i++) {
            failed.add(run(() -> {
                throw new IllegalStateException("no");
            }));
        }

        assertThat(failed).allMatch(CompletableFuture::isCompletedExceptionally);
        assertThat(run(() -> CompletableFuture.completedFuture("done"))).isCompletedWithValue("done");
    }

    private CompletableFuture<String> run(Supplier<CompletableFuture<String>> work) {
        return bulkhead.run("client", work);
    }
}
