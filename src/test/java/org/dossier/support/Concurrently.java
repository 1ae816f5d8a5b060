package org.dossier.support;

import java.util.Collection;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Does for each of many items what does not depend on the others, a few at a time: a client alone waits half of the time. */
public final class Concurrently {

    private static final int AT_ONCE = 3;

    private Concurrently() {}

    /** Returns when all are done. The first failure, in the order of the items, is thrown as it is. */
    public static <T> void forEach(Collection<T> items, Consumer<T> action) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, task -> {
            Thread thread = new Thread(task, "test client");
            thread.setContextClassLoader(loader);
            return thread;
        });
        try {
            for (Future<?> done : items.stream()
                    .map(item -> threads.submit(() -> action.accept(item)))
                    .toList()) {
                done.get();
            }
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw new AssertionError(failed.getCause());
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        } finally {
            threads.shutdownNow();
        }
    }
}
