package dev.lodestar.clustering;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes the few bytes of the ONNX model that finds nearest neighbours: a matrix product followed by the largest values
 * of each row.
 * <p>
 * The format is that of onnx.proto (ONNX IR version 8, operator set 13); only the messages needed here are written. It
 * spares a model file and a Python step, and uses the fast matrix product that is already loaded for the embedding.
 */
public final class NearestNeighbourModel {

    public static final String QUERIES = "queries";
    public static final String BASE = "base";
    public static final String COUNT = "count";
    public static final String VALUES = "values";
    public static final String INDICES = "indices";

    private static final int FLOAT = 1;
    private static final int INT64 = 7;

    private NearestNeighbourModel() {
    }

    /** {@code values, indices = TopK(MatMul(queries[q, d], base[d, n]), count[1])}, largest first. */
    public static byte[] nearestRows() {
        var graph = new Message().bytes(1, node("MatMul", new String[] { QUERIES, BASE }, "products"))
                .bytes(1, node("TopK", new String[] { "products", COUNT }, VALUES, INDICES)).text(2, "nearest")
                .bytes(11, value(QUERIES, FLOAT, "q", "d")).bytes(11, value(BASE, FLOAT, "d", "n"))
                .bytes(11, value(COUNT, INT64, "one")).bytes(12, value(VALUES, FLOAT, "q", "k"))
                .bytes(12, value(INDICES, INT64, "q", "k"));
        var operators = new Message().text(1, "").number(2, 13);
        return new Message().number(1, 8).bytes(7, graph).bytes(8, operators).toBytes();
    }

    private static Message node(String operator, String[] inputs, String... outputs) {
        var node = new Message();
        for (var input : inputs) {
            node.text(1, input);
        }
        for (var output : outputs) {
            node.text(2, output);
        }
        return node.text(4, operator);
    }

    private static Message value(String name, int type, String... dimensions) {
        var shape = new Message();
        for (var dimension : dimensions) {
            shape.bytes(1, new Message().text(2, dimension));
        }
        var tensor = new Message().number(1, type).bytes(2, shape);
        return new Message().text(1, name).bytes(2, new Message().bytes(1, tensor));
    }

    /** A protocol-buffers message under construction. */
    private static final class Message {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Message number(int field, long value) {
            varint((long) field << 3);
            varint(value);
            return this;
        }

        Message text(int field, String value) {
            return block(field, value.getBytes(StandardCharsets.UTF_8));
        }

        Message bytes(int field, Message value) {
            return block(field, value.toBytes());
        }

        byte[] toBytes() {
            return out.toByteArray();
        }

        private Message block(int field, byte[] value) {
            varint((long) field << 3 | 2);
            varint(value.length);
            out.writeBytes(value);
            return this;
        }

        private void varint(long value) {
            long rest = value;
            while (rest > 0x7F) {
                out.write((int) (rest & 0x7F | 0x80));
                rest >>>= 7;
            }
            out.write((int) rest);
        }
    }
}
