package dev.lodestar.clustering;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Groups texts that mean the same. The same texts in any order get the same groups, because the search walks them in the
 * order of their hashes.
 */
public final class TextClustering {

    /** Neighbours of a text in a large input; small inputs use fewer, or every text would be everybody's neighbour. */
    private static final int NEIGHBOURS = 15;

    /** A sample of this size tells how fine the themes of any larger input are. */
    private static final int SAMPLE = 3000;

    private static final int RESAMPLES = 10;
    private static final int FEW_RESAMPLES = 4;

    private TextClustering() {
    }

    /**
     * The groups of the texts, in their order.
     *
     * @param texts different from each other
     * @param vectors of the texts, in the same order
     * @param finer how many rungs finer than the data say, 0 for what they say, negative for coarser
     */
    public static Partition find(List<String> texts, List<float[]> vectors, int finer) {
        int size = texts.size();
        if (size < 3) {
            return Partition.single(size);
        }
        var hashes = texts.stream().map(TextClustering::hash).toArray(String[]::new);
        var order = IntStream.range(0, size).boxed().sorted(Comparator.comparing(i -> hashes[i])).mapToInt(i -> i)
                .toArray();
        var sorted = Arrays.stream(order).mapToObj(vectors::get).toList();
        var graph = NeighbourGraph.of(sorted, neighbours(size));
        boolean large = size > SAMPLE;
        // The order of the hashes is as good as chance, so the first of them are a sample.
        var sample = large ? NeighbourGraph.of(sorted.subList(0, SAMPLE), NEIGHBOURS) : graph;
        return Partition.typical(graph, ResolutionSelection.choose(sample, finer), large ? FEW_RESAMPLES : RESAMPLES)
                .reordered(order);
    }

    public static int neighbours(int size) {
        return Math.min(NEIGHBOURS, Math.max(3, (int) Math.round(Math.sqrt(size))));
    }

    /** The members of each group, in the order of the groups' numbers. */
    public static List<List<Integer>> members(int[] groups) {
        int count = Arrays.stream(groups).max().orElse(-1) + 1;
        var members = new ArrayList<List<Integer>>();
        IntStream.range(0, count).forEach(group -> members.add(new ArrayList<>()));
        IntStream.range(0, groups.length).forEach(i -> members.get(groups[i]).add(i));
        return members;
    }

    /** SHA-256 of the text in hexadecimal. */
    public static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
