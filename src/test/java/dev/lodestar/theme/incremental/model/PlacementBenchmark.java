package dev.lodestar.theme.incremental.model;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.lodestar.clustering.VectorIndex;
import dev.lodestar.language.BgeSmallEncoder;
import dev.lodestar.language.IdeaUnit;
import dev.lodestar.language.SameWords;
import dev.lodestar.language.Vectors;
import dev.lodestar.statistics.Agreement;
import dev.lodestar.theme.grouping.model.Extraction;
import dev.lodestar.theme.grouping.model.Said;
import dev.lodestar.theme.tally.model.Voice;

/**
 * Measures how well new words find their theme and their code, and how long that takes; a program, not a test. Each argument
 * is a file of {@code label<TAB>text} lines. It prints, as the mean of five random splits,
 * <ul>
 * <li>the adjusted Rand index with the labels when 70 percent are searched for themes and 30 percent are voted on, and when
 * everything is searched, over all texts and over the 30 percent; what is unplaced counts as a group of its own each;</li>
 * <li>how often the right code is the first or among the first three suggested from five quotes a code, over the codes
 * that have 15 texts at least, so that there is something left to ask about;</li>
 * <li>how many texts of the other files would find a theme here, which they should not.</li>
 * </ul>
 * and the time of one core from a text to its theme among 100,000 ideas.
 */
public final class PlacementBenchmark {

    private static final int SPLITS = 5;
    private static final int QUOTES = 5;
    private static final int ENOUGH = 15;

    private PlacementBenchmark() {
    }

    private record Labelled(String name, List<String> labels, List<String> texts) {

        static Labelled read(String file) {
            try {
                var rows = Files.readAllLines(Path.of(file)).stream().map(line -> line.split("\t", 2))
                        .filter(row -> row.length == 2 && !SameWords.of(row[1]).isEmpty()).toList();
                return new Labelled(Path.of(file).getFileName().toString(), rows.stream().map(row -> row[0]).toList(),
                        rows.stream().map(row -> SameWords.of(row[1])).toList());
            } catch (IOException e) {
                throw new IllegalStateException("The file " + file + " cannot be read", e);
            }
        }

        int[] truth(List<Integer> rows) {
            var distinct = labels.stream().distinct().toList();
            return rows.stream().mapToInt(row -> distinct.indexOf(labels.get(row))).toArray();
        }

        List<Integer> shuffled(long seed) {
            var rows = new ArrayList<Integer>(IntStream.range(0, texts.size()).boxed().toList());
            Collections.shuffle(rows, new Random(seed));
            return rows;
        }
    }

    public static void main(String[] files) {
        System.out.printf("%s %s, %d processors, Java %s%n", System.getProperty("os.name"), System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"));
        var sets = Arrays.stream(files).map(Labelled::read).toList();
        try (var encoder = new BgeSmallEncoder()) {
            var vectors = sets.stream().flatMap(set -> set.texts().stream()).distinct().toList()
                    .parallelStream().collect(Collectors.toConcurrentMap(text -> text, encoder::encode));
            System.out.println("| set | n | all searched: ARI | 70 % searched, 30 % placed: ARI | the 30 %: searched | placed "
                    + "| unplaced | other subjects unplaced |");
            System.out.println("|---|---|---|---|---|---|---|---|");
            sets.forEach(set -> incremental(set, sets, vectors));
            System.out.println("| set | codes | asked | first | among three | nothing suggested |");
            System.out.println("|---|---|---|---|---|---|");
            sets.forEach(set -> codes(set, vectors));
            if (!sets.isEmpty()) {
                time(sets.get(0), encoder);
            }
        }
    }

    /** The theme of each text; a text without one is missing. */
    private static Map<String, Integer> search(Labelled set, List<Integer> rows, Map<String, float[]> vectors) {
        var said = rows.stream().map(row -> new Said(new Voice(new UUID(0, row), null, null),
                new IdeaUnit(0, set.texts().get(row).length(), set.texts().get(row)))).toList();
        var extraction = Extraction.of(said, vectors::get);
        var themes = new TreeMap<String, Integer>();
        for (int theme = 0; theme < extraction.themes().size(); theme++) {
            for (var idea : extraction.themes().get(theme).ideas()) {
                themes.put(said.get(idea.index()).unit().sameWords(), theme);
            }
        }
        return themes;
    }

    private static int[] groups(Labelled set, List<Integer> rows, Map<String, Integer> themes) {
        return rows.stream().mapToInt(row -> themes.getOrDefault(set.texts().get(row), -1 - row)).toArray();
    }

    private static VectorIndex placed(Map<String, Integer> themes, Map<String, float[]> vectors) {
        var texts = List.copyOf(themes.keySet());
        return VectorIndex.of(texts.stream().map(vectors::get).toList(), texts.stream().mapToInt(themes::get).toArray());
    }

    private static void incremental(Labelled set, List<Labelled> sets, Map<String, float[]> vectors) {
        var everything = set.shuffled(0);
        var whole = search(set, everything, vectors);
        var sums = new double[5];
        for (long seed = 1; seed <= SPLITS; seed++) {
            var rows = set.shuffled(seed);
            var known = rows.subList(0, rows.size() * 7 / 10);
            var later = rows.subList(known.size(), rows.size());
            var themes = search(set, known, vectors);
            var placed = placed(themes, vectors);
            var votes = later.stream().mapToInt(
                    row -> NeighbourVote.label(placed, vectors.get(set.texts().get(row))).orElse(-1 - row)).toArray();
            var together = IntStream.concat(Arrays.stream(groups(set, known, themes)), Arrays.stream(votes)).toArray();
            sums[0] += Agreement.adjustedRand(set.truth(rows), together);
            sums[1] += Agreement.adjustedRand(set.truth(later), groups(set, later, whole));
            sums[2] += Agreement.adjustedRand(set.truth(later), votes);
            sums[3] += (double) Arrays.stream(votes).filter(vote -> vote < 0).count() / later.size();
            var strangers = sets.stream().filter(other -> other != set).flatMap(other -> other.texts().stream())
                    .toList();
            sums[4] += strangers.stream().filter(text -> NeighbourVote.label(placed, vectors.get(text)).isEmpty()).count()
                    / (double) Math.max(1, strangers.size());
        }
        System.out.printf("| %s | %d | %.3f | %.3f | %.3f | %.3f | %.1f %% | %.1f %% |%n", set.name(), set.texts().size(),
                Agreement.adjustedRand(set.truth(everything), groups(set, everything, whole)), sums[0] / SPLITS,
                sums[1] / SPLITS, sums[2] / SPLITS, 100 * sums[3] / SPLITS, 100 * sums[4] / SPLITS);
    }

    private static void codes(Labelled set, Map<String, float[]> vectors) {
        long asked = 0;
        long first = 0;
        long among = 0;
        long silent = 0;
        long codes = 0;
        for (long seed = 1; seed <= SPLITS; seed++) {
            var byLabel = new TreeMap<String, List<String>>();
            set.shuffled(seed).forEach(row -> byLabel.computeIfAbsent(set.labels().get(row), label -> new ArrayList<>())
                    .add(set.texts().get(row)));
            byLabel.values().removeIf(texts -> texts.size() < ENOUGH);
            var quotes = new HashMap<UUID, List<float[]>>();
            byLabel.forEach((label, texts) -> quotes.put(UUID.nameUUIDFromBytes(label.getBytes()),
                    texts.subList(0, QUOTES).stream().map(vectors::get).toList()));
            var known = new CodeQuotes(quotes);
            codes = byLabel.size();
            for (var label : byLabel.entrySet()) {
                var right = UUID.nameUUIDFromBytes(label.getKey().getBytes());
                for (var text : label.getValue().subList(QUOTES, label.getValue().size())) {
                    var likely = known.likely(vectors.get(text)).stream().map(LikelyCode::codeId).toList();
                    asked++;
                    first += likely.indexOf(right) == 0 ? 1 : 0;
                    among += likely.contains(right) ? 1 : 0;
                    silent += likely.isEmpty() ? 1 : 0;
                }
            }
        }
        System.out.printf("| %s | %d | %d | %.3f | %.3f | %.1f %% |%n", set.name(), codes, asked, (double) first / asked,
                (double) among / asked, 100.0 * silent / asked);
    }

    private static void time(Labelled set, BgeSmallEncoder encoder) {
        int ideas = 100_000;
        var random = new Random(1);
        var vectors = IntStream.range(0, ideas).mapToObj(i -> {
            var vector = new float[384];
            for (int d = 0; d < vector.length; d++) {
                vector[d] = (float) random.nextGaussian();
            }
            return Vectors.unit(vector);
        }).toList();
        var placed = VectorIndex.of(vectors, random.ints(ideas, 0, 100).toArray());
        var threads = ManagementFactory.getThreadMXBean();
        var encoding = new ArrayList<Double>();
        var voting = new ArrayList<Double>();
        var both = new ArrayList<Double>();
        var wall = new ArrayList<Double>();
        for (int i = 0; i < 400; i++) {
            long begun = System.nanoTime();
            long start = threads.getCurrentThreadCpuTime();
            var vector = encoder.encode(set.texts().get(i % set.texts().size()));
            long encoded = threads.getCurrentThreadCpuTime();
            NeighbourVote.label(placed, vector);
            long voted = threads.getCurrentThreadCpuTime();
            if (i >= 100) {
                encoding.add((encoded - start) / 1e6);
                voting.add((voted - encoded) / 1e6);
                both.add((voted - start) / 1e6);
                wall.add((System.nanoTime() - begun) / 1e6);
            }
        }
        System.out.println("| ms of one core, 100,000 placed ideas | median | 95th of 100 |");
        System.out.println("|---|---|---|");
        print("embedding, CPU", encoding);
        print("search and vote, CPU", voting);
        print("both, CPU", both);
        print("both, by the clock", wall);
    }

    private static void print(String what, List<Double> times) {
        Collections.sort(times);
        System.out.printf("| %s | %.1f | %.1f |%n", what, times.get(times.size() / 2), times.get(times.size() * 95 / 100));
    }
}
