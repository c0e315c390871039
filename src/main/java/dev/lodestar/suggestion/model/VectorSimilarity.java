package dev.lodestar.suggestion.model;

import java.nio.ByteBuffer;
import java.util.Set;
import java.util.UUID;

/** When two texts or two themes are the same. */
public final class VectorSimilarity {

    /** A statement of a profile and a theme that reach this cosine say the same thing. */
    static final double SAME_STATEMENT = 0.85;

    /** The same for a statement and a theme that make the same claim about the same thing. */
    static final double SAME_CLAIM = 0.75;

    /** Themes of two runs whose centroids reach this cosine are the same theme. */
    public static final double SAME_THEME = 0.96;

    private VectorSimilarity() {
    }

    /** Whether one theme stands on at least half of the answers of the other, be it that it grew or that it split. */
    public static boolean sameAnswers(Set<UUID> one, Set<UUID> other) {
        long shared = one.stream().filter(other::contains).count();
        return shared > 0 && shared * 2 >= Math.min(one.size(), other.size());
    }

    /** The cosine of two vectors of length 1. */
    public static double of(byte[] one, byte[] other) {
        var floats = ByteBuffer.wrap(one).asFloatBuffer();
        var others = ByteBuffer.wrap(other).asFloatBuffer();
        double sum = 0;
        for (int i = 0; i < others.limit(); i++) {
            sum += (double) floats.get(i) * others.get(i);
        }
        return sum;
    }

    public static byte[] toBytes(float[] vector) {
        var buffer = ByteBuffer.allocate(vector.length * Float.BYTES);
        buffer.asFloatBuffer().put(vector);
        return buffer.array();
    }
}
