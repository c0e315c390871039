package dev.lodestar.language;

import java.util.Map;

/**
 * The vectors of texts that are compared with each other.
 *
 * @param byText the vector of each of the texts
 */
public record Embeddings(Map<String, float[]> byText) {

    /**
     * The vector of one of the texts.
     *
     * @throws IllegalArgumentException for any other text
     */
    public float[] of(String text) {
        var vector = byText.get(text);
        if (vector == null) {
            throw new IllegalArgumentException("No vector of " + text);
        }
        return vector;
    }
}
