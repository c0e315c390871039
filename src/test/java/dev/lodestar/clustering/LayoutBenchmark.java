package dev.lodestar.clustering;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import dev.lodestar.language.BgeSmallEncoder;
import dev.lodestar.language.SameWords;

import com.sun.management.OperatingSystemMXBean;

/**
 * Weighs layouts of the map of statements; a program, not a test. Each argument is a file of {@code label<TAB>text} lines. It
 * prints, with 15 neighbours, the trustworthiness and the continuity, the share of the neighbours in meaning that are
 * neighbours
 * in the picture, the share of the neighbours in the picture that have the same label, and the CPU seconds of the layout.
 * <p>
 * Run it like {@code ThemeBenchmark}.
 */
public final class LayoutBenchmark {

    private LayoutBenchmark() {
    }

    public static void main(String[] files) throws IOException {
        System.out.println("| set | n | layout | trust | continuity | kept | purity | CPU s |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        try (var encoder = new BgeSmallEncoder()) {
            for (var file : files) {
                measure(Path.of(file), encoder);
            }
        }
    }

    private static void measure(Path file, BgeSmallEncoder encoder) throws IOException {
        var labelOf = new HashMap<String, String>();
        var byHash = new TreeMap<String, String>();
        Files.readAllLines(file).stream().map(line -> line.split("\t", 2)).filter(row -> row.length == 2 && !row[1].isBlank())
                .forEach(row -> {
                    var text = SameWords.of(row[1]);
                    labelOf.putIfAbsent(text, row[0]);
                    byHash.put(TextClustering.hash(text), text);
                });
        var texts = List.copyOf(byHash.values());
        var encoded = texts.parallelStream()
                .collect(Collectors.toConcurrentMap(text -> text, encoder::encode));
        var vectors = texts.stream().map(encoded::get).toList();
        var numbers = new HashMap<String, Integer>();
        var labels = texts.stream().mapToInt(text -> numbers.computeIfAbsent(labelOf.get(text), label -> numbers.size()))
                .toArray();
        weigh(file.getFileName().toString(), texts, labels, vectors);
    }

    static void weigh(String name, List<String> texts, int[] labels, List<float[]> vectors) {
        var nearest = NearestNeighbours.among(vectors, TextClustering.neighbours(vectors.size()));
        var edges = Edges.of(nearest.indices(), LocalScaling.weights(nearest.similarities()));
        var plane = PrincipalComponents.of(vectors);
        var themes = TextClustering.find(texts, vectors, 0).groups();
        System.out.printf("| %s | %d | in 384 dimensions | 1 | 1 | 1 | %.3f | |%n", name, vectors.size(),
                purity(nearest.indices(), labels));
        print(name, "plane of the largest differences", vectors, labels, () -> plane);
        print(name, "themes by SMACOF, statements between them", vectors, labels,
                () -> RivalLayouts.aroundThemes(vectors, themes));
        print(name, "UMAP", vectors, labels, () -> RivalLayouts.umap(edges, plane));
        for (double attraction : new double[] { 1, 1.5, 2, 4 }) {
            print(name, "t-SNE, attraction " + attraction, vectors, labels,
                    () -> TSne.of(edges, plane, attraction, 75, 150));
        }
        print(name, "t-SNE, attraction 1, 750 steps", vectors, labels,
                () -> TSne.of(edges, plane, 1, 250, 500));
    }

    private static double purity(int[][] neighbours, int[] labels) {
        double pure = 0;
        for (int i = 0; i < neighbours.length; i++) {
            int own = labels[i];
            pure += Arrays.stream(neighbours[i]).filter(other -> labels[other] == own).count();
        }
        return pure / neighbours.length / neighbours[0].length;
    }

    private static void print(String name, String how, List<float[]> vectors, int[] labels, Supplier<double[][]> layout) {
        double cpu = cpuSeconds();
        var places = layout.get();
        cpu = cpuSeconds() - cpu;
        var scores = LayoutScores.of(vectors, places, labels);
        System.out.printf("| %s | %d | %s | %.3f | %.3f | %.3f | %.3f | %.1f |%n", name, vectors.size(), how, scores.trust(),
                scores.continuity(), scores.kept(), scores.purity(), cpu);
    }

    private static double cpuSeconds() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }
}
