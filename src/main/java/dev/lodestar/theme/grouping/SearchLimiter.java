package dev.lodestar.theme.grouping;

import java.util.Optional;
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

import dev.lodestar.theme.embedding.SentenceVectors;

/**
 * Room for one search at a time in this process: each holds the vectors of a whole topic and uses all cores. Who finds it taken
 * comes back later. Who waits for a result can leave at any time; the search then ends by itself, nobody hears of it, and the
 * room is taken until then.
 */
@ApplicationScoped
public class SearchLimiter {

    private static final long BETWEEN_LOOKS_MILLIS = 300;

    private final SentenceVectors vectors;
    private final Semaphore room = new Semaphore(1);
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "theme-search");
        thread.setDaemon(true);
        return thread;
    });

    SearchLimiter(SentenceVectors vectors) {
        this.vectors = vectors;
    }

    /**
     * Searches, if the room is free.
     *
     * @param read reads what to search, in the caller's thread, once there is room for it
     * @param finer how many steps finer than the data say, negative for coarser
     * @param check called now and then during the search; it throws when the result is not wanted any more
     * @return empty if the room is taken
     */
    public Optional<FoundThemes> search(Supplier<TopicIdeas> read, int finer, Runnable check) {
        if (!room.tryAcquire()) {
            return Optional.empty();
        }
        Future<FoundThemes> result;
        boolean begun = false;
        try {
            var ideas = read.get();
            var known = vectors.of(ideas.wordings());
            result = worker.submit(() -> {
                try {
                    return FoundThemes.in(ideas, known, finer);
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

    private static FoundThemes await(Future<FoundThemes> result, Runnable check) {
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
