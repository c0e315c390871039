package dev.lodestar.theme;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Carries out one search at a time in this process: each holds the vectors of a whole topic and uses all cores. Who waits for
 * it can leave at any time; a search that has begun ends by itself and nobody hears of it.
 */
@ApplicationScoped
class SearchRoom {

    private static final long BETWEEN_LOOKS_MILLIS = 300;

    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "theme-search");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * Waits for the result of a search.
     *
     * @param check called now and then meanwhile; it throws when the result is not wanted any more
     */
    <T> T run(Callable<T> search, Runnable check) {
        Future<T> result = worker.submit(search);
        try {
            while (true) {
                check.run();
                try {
                    return result.get(BETWEEN_LOOKS_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException stillSearching) {
                    continue;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The search was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The search failed", e.getCause());
        } finally {
            result.cancel(true);
        }
    }

    @PreDestroy
    void close() {
        worker.shutdownNow();
    }
}
