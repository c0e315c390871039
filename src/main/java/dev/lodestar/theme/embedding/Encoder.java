package dev.lodestar.theme.embedding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.language.BgeSmallEncoder;

import org.jspecify.annotations.Nullable;

/** The one embedding model of the process, loaded when it is first needed, with a worker for each core. */
@ApplicationScoped
public class Encoder {

    public static final String MODEL_ID = "bge-small-en-v1.5-q";

    private final ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(),
            task -> {
                var thread = new Thread(task, "embedding");
                thread.setDaemon(true);
                return thread;
            });
    private @Nullable BgeSmallEncoder model;

    private synchronized BgeSmallEncoder model() {
        if (model == null) {
            model = new BgeSmallEncoder();
        }
        return model;
    }

    /** The vectors of the texts, in their order. */
    public Map<String, float[]> encode(List<String> texts) {
        var encoder = model();
        var waiting = new ArrayList<Future<float[]>>();
        texts.forEach(text -> waiting.add(workers.submit(() -> encoder.encode(text))));
        var vectors = new LinkedHashMap<String, float[]>();
        for (int i = 0; i < texts.size(); i++) {
            vectors.put(texts.get(i), result(waiting.get(i)));
        }
        return vectors;
    }

    private static float[] result(Future<float[]> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The embedding was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The embedding failed", e.getCause());
        }
    }

    @PreDestroy
    synchronized void release() {
        workers.shutdownNow();
        if (model != null) {
            model.close();
        }
    }
}
