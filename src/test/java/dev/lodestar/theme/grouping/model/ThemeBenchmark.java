package dev.lodestar.theme.grouping.model;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.lodestar.clustering.NeighbourGraph;
import dev.lodestar.language.BgeSmallEncoder;
import dev.lodestar.language.IdeaUnit;
import dev.lodestar.statistics.Agreement;
import dev.lodestar.theme.tally.model.Voice;

import com.sun.management.OperatingSystemMXBean;

/**
 * Measures the themes against human labels; a program, not a test. Each argument is a file of {@code label<TAB>text}
 * lines. It prints, for the granularity chosen without labels and for the rung of the ladder that comes nearest to the
 * true number of labels: accuracy under the best matching, normalised mutual information, adjusted Rand index, the number
 * of themes, the share left out, CPU seconds and the largest resident memory of the process so far.
 * <p>
 * Run it with
 * {@code mvn test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=dev.lodestar.theme.grouping.model.ThemeBenchmark}
 * or from an IDE.
 */
public final class ThemeBenchmark {

    private static final int SEEDS = 5;

    private ThemeBenchmark() {
    }

    public static void main(String[] files) throws IOException {
        System.out.printf("%s %s, %d processors, Java %s%n", System.getProperty("os.name"), System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"));
        System.out.println(
                "| set | n | labels | how | themes | ACC | NMI | ARI | unplaced | stability | embed/s | CPU s | peak MiB |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        try (var encoder = new BgeSmallEncoder()) {
            for (var file : files) {
                measure(Path.of(file), encoder);
            }
        }
    }

    private static void measure(Path file, BgeSmallEncoder encoder) throws IOException {
        var rows = Files.readAllLines(file).stream().map(line -> line.split("\t", 2))
                .filter(row -> row.length == 2 && !row[1].isBlank()).toList();
        var labels = new HashMap<String, Integer>();
        var truth = rows.stream().mapToInt(row -> labels.computeIfAbsent(row[0], label -> labels.size())).toArray();
        var said = IntStream.range(0, rows.size()).mapToObj(i -> new Said(new Voice(new UUID(0, i), null, null),
                new IdeaUnit(0, rows.get(i)[1].length(), rows.get(i)[1]))).toList();
        var texts = said.stream().map(one -> one.unit().sameWords()).distinct().toList();
        long start = System.nanoTime();
        var vectors = texts.parallelStream()
                .collect(Collectors.toConcurrentMap(text -> text, encoder::encode));
        double perSecond = texts.size() / ((System.nanoTime() - start) / 1e9);

        double cpu = cpuSeconds();
        var extraction = Extraction.of(said, vectors::get);
        cpu = cpuSeconds() - cpu;
        var themes = new int[said.size()];
        // What is unplaced counts as a group of its own each, so that leaving out does not pay.
        extraction.unplaced().forEach(index -> themes[index] = -1 - index);
        for (int theme = 0; theme < extraction.themes().size(); theme++) {
            int number = theme;
            extraction.themes().get(theme).ideas().forEach(idea -> themes[idea.index()] = number);
        }
        var name = file.getFileName().toString();
        print(name, labels.size(), "chosen", truth, themes, extraction.unplaced().size(), extraction.stability(),
                perSecond, cpu);
        var coherence = TopicCoherence.of(extraction.themes().stream()
                .map(theme -> theme.ideas().stream().map(idea -> said.get(idea.index()).unit().text()).toList()).toList());
        System.out.printf("| %s: coherence (NPMI) %.3f, diversity %.3f |%n", name, coherence.coherence(),
                coherence.diversity());

        var graph = NeighbourGraph.of(texts.stream().map(vectors::get).toList(), 15);
        var places = new HashMap<String, Integer>();
        IntStream.range(0, texts.size()).forEach(i -> places.put(texts.get(i), i));
        for (long seed = 1; seed <= SEEDS; seed++) {
            double knownCpu = cpuSeconds();
            var known = atCount(graph, labels.size(), seed);
            var found = said.stream().mapToInt(one -> known[places.get(one.unit().sameWords())]).toArray();
            print(name, labels.size(), "count known, seed " + seed, truth, found, 0, Double.NaN, perSecond,
                    cpuSeconds() - knownCpu);
        }
    }

    /** Halves the interval of resolutions until the wanted number of groups comes out. */
    private static int[] atCount(NeighbourGraph graph, int wanted, long seed) {
        double low = 0.01;
        double high = 64;
        var best = graph.communities(1, seed);
        for (int i = 0; i < 20; i++) {
            double resolution = Math.sqrt(low * high);
            var groups = graph.communities(resolution, seed);
            int count = NeighbourGraph.count(groups);
            if (Math.abs(count - wanted) < Math.abs(NeighbourGraph.count(best) - wanted)) {
                best = groups;
            }
            if (count < wanted) {
                low = resolution;
            } else {
                high = resolution;
            }
        }
        return best;
    }

    private static void print(String name, int labels, String how, int[] truth, int[] found, int unplaced,
            double stability, double perSecond, double cpu) {
        System.out.printf("| %s | %d | %d | %s | %d | %.3f | %.3f | %.3f | %.1f %% | %.2f | %.0f | %.1f | %s |%n", name,
                truth.length, labels, how, NeighbourGraph.count(found), PartitionScores.accuracy(truth, found),
                PartitionScores.normalisedMutualInformation(truth, found), Agreement.adjustedRand(truth, found),
                100.0 * unplaced / truth.length, stability, perSecond, cpu, PeakMemory.mebibytes());
    }

    private static double cpuSeconds() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    /** The two measures that only the benchmark needs. */
    static final class PartitionScores {

        private PartitionScores() {
        }

        /** The share that agrees when each label is matched with at most one group, in the best possible way. */
        static double accuracy(int[] truth, int[] found) {
            var labels = Arrays.stream(truth).distinct().sorted().toArray();
            var groups = Arrays.stream(found).distinct().sorted().toArray();
            int size = Math.max(labels.length, groups.length);
            var cost = new double[size][size];
            for (int i = 0; i < truth.length; i++) {
                cost[Arrays.binarySearch(labels, truth[i])][Arrays.binarySearch(groups, found[i])]--;
            }
            var match = assignment(cost);
            double agreeing = 0;
            for (int label = 0; label < size; label++) {
                agreeing -= cost[label][match[label]];
            }
            return agreeing / truth.length;
        }

        /** Mutual information over the arithmetic mean of both entropies. */
        static double normalisedMutualInformation(int[] truth, int[] found) {
            var both = IntStream.range(0, truth.length)
                    .mapToObj(i -> List.of(truth[i], found[i]))
                    .collect(Collectors.groupingBy(pair -> pair, Collectors.counting()));
            var one = Arrays.stream(truth).boxed()
                    .collect(Collectors.groupingBy(label -> label, Collectors.counting()));
            var other = Arrays.stream(found).boxed()
                    .collect(Collectors.groupingBy(group -> group, Collectors.counting()));
            double n = truth.length;
            double information = both.entrySet().stream().mapToDouble(entry -> entry.getValue() / n * Math.log(
                    n * entry.getValue() / one.get(entry.getKey().get(0)) / other.get(entry.getKey().get(1)))).sum();
            double entropies = entropy(one, n) + entropy(other, n);
            return entropies == 0 ? 1 : 2 * information / entropies;
        }

        private static double entropy(Map<Integer, Long> counts, double n) {
            return counts.values().stream().mapToDouble(count -> -count / n * Math.log(count / n)).sum();
        }

        /** The assignment of rows to columns with the least cost (Kuhn 1955, in the form with potentials). */
        private static int[] assignment(double[][] cost) {
            int n = cost.length;
            var u = new double[n + 1];
            var v = new double[n + 1];
            var row = new int[n + 1];
            var way = new int[n + 1];
            for (int i = 1; i <= n; i++) {
                row[0] = i;
                int column = 0;
                var least = new double[n + 1];
                Arrays.fill(least, Double.MAX_VALUE);
                var used = new boolean[n + 1];
                do {
                    used[column] = true;
                    int next = 0;
                    double delta = Double.MAX_VALUE;
                    for (int j = 1; j <= n; j++) {
                        if (!used[j]) {
                            double reduced = cost[row[column] - 1][j - 1] - u[row[column]] - v[j];
                            if (reduced < least[j]) {
                                least[j] = reduced;
                                way[j] = column;
                            }
                            if (least[j] < delta) {
                                delta = least[j];
                                next = j;
                            }
                        }
                    }
                    for (int j = 0; j <= n; j++) {
                        if (used[j]) {
                            u[row[j]] += delta;
                            v[j] -= delta;
                        } else {
                            least[j] -= delta;
                        }
                    }
                    column = next;
                } while (row[column] != 0);
                do {
                    int previous = way[column];
                    row[column] = row[previous];
                    column = previous;
                } while (column != 0);
            }
            var match = new int[n];
            for (int j = 1; j <= n; j++) {
                match[row[j] - 1] = j - 1;
            }
            return match;
        }
    }
}
