package dev.lodestar.language;

import java.nio.ByteBuffer;
import java.util.Collection;

/** Arithmetic of vectors of one length. */
public final class Vectors {

    private Vectors() {
    }

    public static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (double) one[i] * other[i];
        }
        return sum;
    }

    /** The same direction with length 1; a zero vector stays zero. */
    public static float[] unit(float[] vector) {
        double length = Math.sqrt(dot(vector, vector));
        var unit = new float[vector.length];
        for (int i = 0; i < vector.length && length > 0; i++) {
            unit[i] = (float) (vector[i] / length);
        }
        return unit;
    }

    /**
     * The direction of the mean.
     *
     * @param vectors at least one, summed in their order
     */
    public static float[] centroid(Collection<float[]> vectors) {
        var sum = new double[vectors.iterator().next().length];
        for (var vector : vectors) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vector[i];
            }
        }
        var mean = new float[sum.length];
        for (int i = 0; i < sum.length; i++) {
            mean[i] = (float) (sum[i] / vectors.size());
        }
        return unit(mean);
    }

    public static byte[] toBytes(float[] vector) {
        var buffer = ByteBuffer.allocate(vector.length * Float.BYTES);
        buffer.asFloatBuffer().put(vector);
        return buffer.array();
    }

    public static float[] fromBytes(byte[] bytes) {
        var vector = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(vector);
        return vector;
    }
}
