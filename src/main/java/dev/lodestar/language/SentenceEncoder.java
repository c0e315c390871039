package dev.lodestar.language;

/**
 * Turns a text into a vector whose direction is its meaning. The same text always gives the same vector, whatever else
 * is encoded at the same time; safe to call from several threads.
 */
public interface SentenceEncoder {

    /** The name of the model, which is part of the key of a stored vector. */
    String modelId();

    /**
     * The vector of a text.
     *
     * @param text not empty
     * @return a vector of length 1
     */
    float[] encode(String text);
}
