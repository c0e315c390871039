package dev.lodestar.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

import dev.lodestar.language.embedding.ClasspathFiles;
import dev.lodestar.language.embedding.WordPieceTokenizer;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/**
 * The English sentence model bge-small-en-v1.5, quantised, which is packaged with the program: the vector of the first
 * token, scaled to length 1.
 * <p>
 * One text at a time: the quantised model scales its activations over the whole batch, so that in a batch a text's vector
 * would depend on its neighbours. Speed comes from several threads that each encode one text.
 */
public final class BgeSmallEncoder implements SentenceEncoder, AutoCloseable {

    /** The numbers in a vector. */
    public static final int DIMENSIONS = 384;

    private static final int LONGEST_INPUT = 512;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final WordPieceTokenizer pieces = WordPieceTokenizer.ofResource("bert-vocabulary-en.txt", LONGEST_INPUT);

    /**
     * Loads the model, which takes about a second and 100 MB.
     *
     * @throws IllegalStateException if the native runtime refuses the model
     */
    public BgeSmallEncoder() {
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = environment.createSession(ClasspathFiles.bytes("bge-small-en-v1.5-q.onnx"), options);
        } catch (OrtException e) {
            throw new IllegalStateException("The embedding model could not be loaded", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The embedding model could not be read", e);
        }
    }

    @Override
    public String modelId() {
        return "bge-small-en-v1.5-q";
    }

    @Override
    public float[] encode(String text) {
        var numbers = pieces.encode(text);
        var ones = new long[numbers.length];
        Arrays.fill(ones, 1);
        long[] shape = { 1, numbers.length };
        try (var ids = tensor(numbers, shape);
                var mask = tensor(ones, shape);
                var types = tensor(new long[numbers.length], shape);
                var result = session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            var first = new float[DIMENSIONS];
            ((OnnxTensor) result.get(0)).getFloatBuffer().get(first);
            return Vectors.unit(first);
        } catch (OrtException e) {
            throw new IllegalStateException("The embedding model failed on a text of " + text.length() + " characters", e);
        }
    }

    private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("The embedding model could not be released", e);
        }
    }
}
