package dev.lodestar.theme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

import dev.lodestar.theme.embedding.Encoder;

/**
 * The encoder of the tests: the real one, which waits at the words that a test holds, and remembers what it has encoded, since
 * most tests let people say the same.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class HeldEncoder extends Encoder {

    private final Map<String, CountDownLatch> held = new ConcurrentHashMap<>();
    private final Map<String, float[]> known = new ConcurrentHashMap<>();

    /** From now on nothing that has these words in it gets its vector, nor what is computed together with it. */
    public void hold(String words) {
        held.put(words, new CountDownLatch(1));
    }

    public void release(String words) {
        var latch = held.remove(words);
        if (latch != null) {
            latch.countDown();
        }
    }

    @Override
    public Map<String, float[]> encode(List<String> texts) {
        held.forEach((words, latch) -> {
            if (texts.stream().anyMatch(text -> text.contains(words))) {
                awaitRelease(latch);
            }
        });
        known.putAll(super.encode(texts.stream().distinct().filter(text -> !known.containsKey(text)).toList()));
        var vectors = new LinkedHashMap<String, float[]>();
        texts.forEach(text -> vectors.put(text, known.get(text).clone()));
        return vectors;
    }

    private static void awaitRelease(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a test held the encoder", e);
        }
    }
}
