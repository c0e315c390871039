package dev.lodestar.theme;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Room for one search at a time in this process: each holds the vectors of a whole topic and uses all cores. Who finds it taken
 * comes back later. Who waits for a result can leave at any time; the search then ends by itself, nobody hears of it, and the
 * room is taken until then.
 */
@ApplicationScoped
class SearchRoom {

    /** What a job says that found the room taken. */
    static final String TAKEN = "Waiting until another search is over";

    private static final long BETWEEN_LOOKS_MILLIS = 300;

    private final Semaphore room = new Semaphore(1);
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "theme-search");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * Searches, if the room is free.
     *
     * @param prepare loads what the search needs, in the caller's thread, once there is room for it
     * @param check called now and then during the search; it throws when the result is not wanted any more
     * @return empty if the room is taken
     */
    <T> Optional<T> run(Supplier<Callable<T>> prepare, Runnable check) {
        if (!room.tryAcquire()) {
            return Optional.empty();
        }
        Future<T> result;
        boolean begun = false;
        try {
            Callable<T> search = prepare.get();
            result = worker.submit(() -> {
                try {
                    return search.call();
                } finally {
                    room.release();
                }
            });
            begun = true;
        } finally {
            if (!begun) {
                room.release();
            }
        }
        return Optional.of(await(result, check));
    }

    private static <T> T await(Future<T> result, Runnable check) {
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
        }
    }

    @PreDestroy
    void close() {
        worker.shutdownNow();
    }
}
