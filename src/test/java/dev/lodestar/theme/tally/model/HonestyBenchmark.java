package dev.lodestar.theme.tally.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;

import dev.lodestar.shared.csv.CsvEncoding;
import dev.lodestar.shared.csv.CsvReader;
import dev.lodestar.theme.Dimensions;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Measures whether the tallies claim what is not there; a program, not a test. Its argument is the folder of the NaPiRE 2018
 * survey (napire_causes.jsonl, napire_effects.jsonl, napire_truth.csv); without it the first and the last table are left out.
 * <p>
 * Run it with {@code mvn test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=dev.lodestar.theme.tally.model.HonestyBenchmark -Dexec.args=FOLDER} or from an IDE.
 */
public final class HonestyBenchmark {

    private static final int SHUFFLES = 50;
    /** Language, sector, kind of system, distributed, role, part in the contract, process, people in the project. */
    private static final Map<String, String> PROFILE = Map.of("v_300", "language", "v_1", "sector", "v_4", "system", "v_16",
            "distributed", "v_17", "role", "v_21", "part", "v_24", "process", "v_3", "people");
    private static final Set<String> UNKNOWN = Set.of("", "NotAnswered", "NotShown", "Other (please specify)", "0");

    private HonestyBenchmark() {
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 1 && Files.isDirectory(Path.of(arguments[0]))) {
            shuffledProfiles(Path.of(arguments[0]));
            saturation(Path.of(arguments[0]));
        } else {
            System.out.println("NaPiRE: skipped: no data");
        }
        coverage();
        planted();
    }

    /** Who said which code, with the causes and the effects told apart. */
    private static Map<String, Set<String>> sayings(Path folder) throws IOException {
        var sayers = new TreeMap<String, Set<String>>();
        for (var kind : List.of("causes", "effects")) {
            for (var line : Files.readAllLines(folder.resolve("napire_" + kind + ".jsonl"))) {
                var json = new ObjectMapper().readTree(line);
                var person = json.get("respondent").asText().replace(".0", "");
                json.get("codes").forEach(code -> sayers.computeIfAbsent(kind + ": " + code.asText(), key -> new TreeSet<>())
                        .add(person));
            }
        }
        sayers.keySet().removeIf(code -> code.contains("NotCodable"));
        return sayers;
    }

    private static Map<String, List<Fact>> profiles(Path folder) throws IOException {
        var profiles = new TreeMap<String, List<Fact>>();
        try (var reader = CsvReader.open(Files.newInputStream(folder.resolve("napire_truth.csv")), CsvEncoding.UTF_8)) {
            reader.forEach(row -> {
                var facts = new ArrayList<Fact>();
                PROFILE.forEach((column, name) -> {
                    var value = row.get(column);
                    if (!UNKNOWN.contains(value)) {
                        facts.add(new Fact(name, name.equals("people") ? band(value) : value));
                    }
                });
                profiles.put(row.get("lfdn"), facts);
            }, problem -> System.out.println("left out: " + problem));
        }
        return profiles;
    }

    private static String band(String people) {
        return people.matches("[0-9]{1,6}") ? Dimensions.sizeBand(Integer.parseInt(people)) : "not a number";
    }

    private static void shuffledProfiles(Path folder) throws IOException {
        var sayings = sayings(folder);
        var profiles = profiles(folder);
        var people = new TreeSet<String>();
        sayings.values().forEach(people::addAll);
        people.retainAll(profiles.keySet());
        var ids = List.copyOf(people);
        var facts = new ArrayList<List<Fact>>(ids.stream().map(profiles::get).toList());
        System.out.println("\n### Profiles of NaPiRE 2018\n");
        System.out
                .println("| profiles | people | themes | tests | p < .05 | q <= .10 | claims |\n|---|---|---|---|---|---|---|");
        row("as they are", ids, facts, sayings).ifClaims(true);
        var random = new Random(2018);
        int claiming = 0;
        double raw = 0;
        for (int run = 1; run <= SHUFFLES; run++) {
            Collections.shuffle(facts, random);
            var outcome = outcome(ids, facts, sayings);
            claiming += outcome.claims.isEmpty() ? 0 : 1;
            raw += outcome.raw;
            outcome.ifClaims(false);
        }
        System.out.printf(
                "%nShuffled %d times: %d runs with any claim (at most 5 are allowed); p < .05 in %.0f tests on average.%n",
                SHUFFLES, claiming, raw / SHUFFLES);
    }

    private record Outcome(int themes, int tests, int raw, int corrected, List<String> claims) {

        void ifClaims(boolean asTheyAre) {
            claims.forEach(claim -> System.out.println((asTheyAre ? "\nclaimed: " : "claimed in a shuffled run: ") + claim));
        }
    }

    private static Outcome row(String name, List<String> ids, List<List<Fact>> facts, Map<String, Set<String>> sayings) {
        var outcome = outcome(ids, facts, sayings);
        System.out.printf("| %s | %d | %d | %d | %d | %d | %d |%n", name, ids.size(), outcome.themes, outcome.tests,
                outcome.raw,
                outcome.corrected, outcome.claims.size());
        return outcome;
    }

    private static Outcome outcome(List<String> ids, List<List<Fact>> facts, Map<String, Set<String>> sayings) {
        var panel = Panel.of(IntStream.range(0, ids.size()).mapToObj(i -> voice(ids.get(i)).with(facts.get(i))).toList());
        var contrasts = new ArrayList<Contrast>();
        var names = new ArrayList<String>();
        int themes = 0;
        for (var saying : sayings.entrySet()) {
            var tally = panel.tally(saying.getValue().stream().map(HonestyBenchmark::voice).toList());
            themes += tally.people().successes() >= Contrast.FEWEST_SAYING ? 1 : 0;
            for (var contrast : tally.contrasts()) {
                if (contrast.isTestable()) {
                    contrasts.add(contrast);
                    names.add(saying.getKey());
                }
            }
        }
        var findings = Finding.of(contrasts);
        var claims = new ArrayList<String>();
        for (int i = 0; i < findings.size(); i++) {
            var finding = findings.get(i);
            if (isClaimed(finding)) {
                var contrast = finding.test();
                claims.add("%s, %s: %d of %d against %d of %d, lift %.1f, p %.5f, q %.3f".formatted(names.get(i),
                        contrast.level(), contrast.said(), contrast.asked(), contrast.saidElsewhere(),
                        contrast.askedElsewhere(), contrast.lift(), finding.p(), finding.q()));
            }
        }
        return new Outcome(themes, findings.size(), (int) findings.stream().filter(finding -> finding.p() < 0.05).count(),
                (int) findings.stream().filter(finding -> finding.q() <= Finding.LARGEST_Q).count(), claims);
    }

    private static boolean isClaimed(Finding<Contrast> finding) {
        return Contrast.isClaimed(finding.q(), finding.test().lift());
    }

    private static Voice voice(String id) {
        return new Voice(new UUID(0, Long.parseLong(id)), null, null);
    }

    /** Coverage estimated from some people against the share of the next hundred's mentions that were known already. */
    private static void saturation(Path folder) throws IOException {
        var heard = new TreeMap<String, Set<String>>();
        sayings(folder).entrySet().stream().filter(code -> code.getKey().startsWith("causes")).forEach(code -> code.getValue()
                .forEach(person -> heard.computeIfAbsent(person, id -> new HashSet<>()).add(code.getKey())));
        System.out.println("\n### Coverage, causes of NaPiRE 2018, mean of 200 orders\n");
        System.out.println(
                "| people | estimated | 95 % interval holds the truth | known share of the next 100 people's mentions |");
        System.out.println("|---|---|---|---|");
        var order = new ArrayList<Set<String>>(heard.values());
        var random = new Random(20);
        var sums = new TreeMap<Integer, double[]>();
        var stops = new ArrayList<Integer>();
        for (int run = 0; run < 200; run++) {
            Collections.shuffle(order, random);
            for (int people : new int[] { 12, 25, 50, 100 }) {
                var saturation = Saturation.of(order.subList(0, people));
                double truth = known(order.subList(0, people), order.subList(people, people + 100));
                var sum = sums.computeIfAbsent(people, key -> new double[3]);
                sum[0] += saturation.coverage() / 200;
                sum[1] += saturation.low() <= truth && truth <= saturation.high() ? 1 / 200.0 : 0;
                sum[2] += truth / 200;
            }
            stops.add(Saturation.of(order).guest().orElse(order.size()));
        }
        sums.forEach((people, sum) -> System.out.printf("| %d | %.3f | %.2f | %.3f |%n", people, sum[0], sum[1], sum[2]));
        Collections.sort(stops);
        System.out.printf("%nThe rule of Guest, Namey and Chen stops after a median of %d people (5 to 95 %%: %d to %d).%n",
                stops.get(100), stops.get(10), stops.get(190));
    }

    private static double known(Collection<Set<String>> before, Collection<Set<String>> after) {
        var known = new HashSet<String>();
        before.forEach(known::addAll);
        long all = after.stream().mapToLong(Set::size).sum();
        return after.stream().flatMap(Set::stream).filter(known::contains).count() / (double) all;
    }

    private static void coverage() {
        double[] shares = { 0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.7, 0.9 };
        System.out.println("\n### How often the interval holds the true share, 4,000 samples a cell through the tally\n");
        System.out
                .println("| n | " + String.join(" | ", Arrays.stream(shares).mapToObj(p -> "p = " + p).toList()) + " | mean |");
        System.out.println("|---" + "|---".repeat(shares.length + 1) + "|");
        var random = new Random(2001);
        double all = 0;
        int[] sizes = { 12, 20, 30, 50, 100, 200, 500 };
        for (int n : sizes) {
            var asked = IntStream.range(0, n).mapToObj(i -> new Voice(new UUID(0, i), null, null)).toList();
            var panel = Panel.of(asked);
            double row = 0;
            var line = new StringBuilder("| " + n);
            for (double share : shares) {
                int held = 0;
                for (int sample = 0; sample < 4000; sample++) {
                    var people = panel
                            .tally(asked.stream().filter(voice -> random.nextDouble() < share).toList()).people();
                    held += people.low() <= share && share <= people.high() ? 1 : 0;
                }
                row += held / 4000.0 / shares.length;
                line.append(" | %.3f".formatted(held / 4000.0));
            }
            all += row / sizes.length;
            System.out.println(line.append(" | %.3f |".formatted(row)));
        }
        System.out.printf("%nMean of all cells %.3f (nominal 0.950).%n", all);
    }

    private static void planted() {
        System.out.println("\n### Planted differences among 40 themes x 8 levels, 300 people, 200 repeats\n");
        System.out.println(
                "| planted | times as often | claims | false among them | repeats with a false claim | planted ones found |");
        System.out.println("|---|---|---|---|---|---|");
        for (var setting : new double[][] { { 0, 1 }, { 2, 2 }, { 2, 3 }, { 8, 2 }, { 8, 3 }, { 20, 3 } }) {
            planted((int) setting[0], setting[1], new Random(1995));
        }
    }

    private static void planted(int planted, double times, Random random) {
        int people = 300;
        int claims = 0;
        int wrong = 0;
        int wrongRuns = 0;
        int found = 0;
        double falseShare = 0;
        for (int repeat = 0; repeat < 200; repeat++) {
            var asked = IntStream.range(0, people).mapToObj(i -> new Voice(new UUID(0, i), null, null,
                    List.of(new Fact("A", "a" + random.nextInt(4)), new Fact("B", "b" + random.nextInt(4))))).toList();
            var panel = Panel.of(asked);
            var contrasts = new ArrayList<Contrast>();
            // Two themes may have the same counts.
            var real = Collections.newSetFromMap(new IdentityHashMap<>());
            for (int theme = 0; theme < 40; theme++) {
                boolean differs = theme < planted;
                var tally = panel.tally(asked.stream().filter(voice -> random.nextDouble() < (differs
                        && voice.facts().contains(new Fact("A", "a0")) ? times : 1) * 0.12).toList());
                tally.contrasts().forEach(contrast -> {
                    contrasts.add(contrast);
                    if (differs && contrast.level().equals(new Fact("A", "a0"))) {
                        real.add(contrast);
                    }
                });
            }
            var claimed = Finding.of(contrasts).stream().filter(HonestyBenchmark::isClaimed).map(Finding::test).toList();
            int right = (int) claimed.stream().filter(real::contains).count();
            claims += claimed.size();
            found += right;
            wrong += claimed.size() - right;
            wrongRuns += claimed.size() > right ? 1 : 0;
            falseShare += claimed.isEmpty() ? 0 : (claimed.size() - right) / (double) claimed.size() / 200;
        }
        System.out.printf("| %d | %.0f | %d | %d (mean share %.3f) | %d of 200 | %s |%n", planted, times, claims, wrong,
                falseShare, wrongRuns, planted == 0 ? "-" : "%.0f %%".formatted(100.0 * found / (200 * planted)));
    }
}
