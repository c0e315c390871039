package dev.lodestar.clustering;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/**
 * The exact nearest neighbours of each vector among the others, by cosine similarity.
 *
 * @param indices for each vector its neighbours, nearest first, never itself
 * @param similarities the cosine similarities in the same places, -1 to 1
 */
public record NearestNeighbours(int[][] indices, float[][] similarities) {

    /** Products held at once: 16 million floats are 64 MB. */
    private static final int BLOCK = 1 << 24;

    /**
     * Finds the neighbours.
     *
     * @param vectors of length 1 and one dimension
     * @param wanted how many neighbours each gets; fewer when there are fewer others
     */
    public static NearestNeighbours among(List<float[]> vectors, int wanted) {
        int n = vectors.size();
        int k = Math.min(wanted, n - 1);
        var indices = new int[n][Math.max(k, 0)];
        var similarities = new float[n][Math.max(k, 0)];
        if (k < 1) {
            return new NearestNeighbours(indices, similarities);
        }
        int dimensions = vectors.get(0).length;
        var environment = OrtEnvironment.getEnvironment();
        long[] baseShape = { dimensions, n };
        try (var session = environment.createSession(NearestNeighbourModel.nearestRows(), new OrtSession.SessionOptions());
                var base = OnnxTensor.createTensor(environment, columns(vectors, dimensions), baseShape);
                var count = OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[] { k + 1 }), new long[] { 1 })) {
            int rows = Math.max(1, Math.min(1024, BLOCK / n));
            for (int from = 0; from < n; from += rows) {
                int to = Math.min(n, from + rows);
                long[] shape = { to - from, dimensions };
                try (var queries = OnnxTensor.createTensor(environment, rows(vectors, from, to, dimensions), shape);
                        var result = session
                                .run(Map.of(NearestNeighbourModel.QUERIES, queries, NearestNeighbourModel.BASE, base,
                                        NearestNeighbourModel.COUNT, count))) {
                    var values = ((OnnxTensor) result.get(NearestNeighbourModel.VALUES).orElseThrow()).getFloatBuffer();
                    var found = ((OnnxTensor) result.get(NearestNeighbourModel.INDICES).orElseThrow()).getLongBuffer();
                    for (int row = from; row < to; row++) {
                        copyWithoutSelf(row, values, found, indices[row], similarities[row]);
                    }
                }
            }
        } catch (OrtException e) {
            throw new IllegalStateException("Nearest neighbours of " + n + " vectors could not be computed", e);
        }
        return new NearestNeighbours(indices, similarities);
    }

    /** Reads one more than wanted and leaves out the row itself, or the farthest when equal vectors crowd it out. */
    private static void copyWithoutSelf(int self, FloatBuffer values, LongBuffer found, int[] indices,
            float[] similarities) {
        int filled = 0;
        for (int i = 0; i <= indices.length; i++) {
            int index = (int) found.get();
            float similarity = values.get();
            if (index != self && filled < indices.length) {
                indices[filled] = index;
                similarities[filled] = similarity;
                filled++;
            }
        }
    }

    private static FloatBuffer rows(List<float[]> vectors, int from, int to, int dimensions) {
        var buffer = direct((to - from) * dimensions);
        for (int row = from; row < to; row++) {
            buffer.put(vectors.get(row));
        }
        return buffer.rewind();
    }

    private static FloatBuffer columns(List<float[]> vectors, int dimensions) {
        int n = vectors.size();
        var buffer = direct(n * dimensions);
        for (int row = 0; row < n; row++) {
            var vector = vectors.get(row);
            for (int column = 0; column < dimensions; column++) {
                buffer.put(column * n + row, vector[column]);
            }
        }
        return buffer;
    }

    private static FloatBuffer direct(int floats) {
        return ByteBuffer.allocateDirect(floats * Float.BYTES).order(ByteOrder.nativeOrder()).asFloatBuffer();
    }
}
