package dev.lodestar.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;

import dev.lodestar.theme.grouping.model.Extraction;
import dev.lodestar.theme.grouping.model.FoundTheme;
import dev.lodestar.theme.grouping.model.Said;
import dev.lodestar.theme.tally.model.Voice;

/**
 * Prints how well claims are read on the written statements, and which words are put on the opposing side in files of
 * open answers, so that a reader can judge them.
 * <p>
 * Arguments: for each file {@code question=file}, one answer a line, by one person each.
 */
public final class StanceBenchmark {

    private StanceBenchmark() {
    }

    /** Prints the tables. */
    public static void main(String[] arguments) throws IOException {
        var gold = GoldStatements.read();
        System.out.printf("Written statements: %d, precision %.3f, recall %.3f%n", gold.statements().size(),
                gold.precision(), gold.recall());
        try (var encoder = new BgeSmallEncoder()) {
            for (var argument : arguments) {
                int equals = argument.lastIndexOf('=');
                print(argument.substring(0, equals), Files.readAllLines(Path.of(argument.substring(equals + 1))), encoder);
            }
        }
    }

    private static void print(String question, List<String> answers, BgeSmallEncoder encoder) {
        var said = new ArrayList<Said>();
        for (int i = 0; i < answers.size(); i++) {
            var voice = new Voice(new UUID(0, i), null, null);
            Reading.of(answers.get(i)).units().forEach(unit -> said.add(new Said(voice, unit)));
        }
        var asking = Asking.of(question);
        var themes = Extraction.of(said, encoder::encode).themes();
        var sides = themes.stream().map(theme -> Sides.of(theme.ideas().stream().map(idea -> said.get(idea.index()))
                .map(one -> new Opinion(one.voice().personId(), one.unit().text(), asking)).toList())).toList();
        System.out.printf("%n%s (%s): %d answers, %d ideas, %d themes%n", question, asking, answers.size(), said.size(),
                themes.size());
        System.out.println("| theme | claims | about | people | against | contested |\n|---|---|---|---|---|---|");
        for (int i = 0; i < themes.size(); i++) {
            print(themes.get(i), sides.get(i), said);
        }
        for (int i = 0; i < themes.size(); i++) {
            for (int j = i + 1; j < themes.size(); j++) {
                var position = sides.get(i).position();
                if (sides.get(j).position().filter(other -> position.isPresent() && position.get().opposes(other))
                        .isPresent()) {
                    System.out.printf("Opposed themes: %s <> %s, similarity %.2f%n", themes.get(i).name(),
                            themes.get(j).name(), Vectors.dot(themes.get(i).centroid(), themes.get(j).centroid()));
                }
            }
        }
    }

    private static void print(FoundTheme theme, Sides sides, List<Said> said) {
        var people = new HashSet<UUID>();
        var opposed = new HashSet<UUID>();
        var words = new TreeSet<String>();
        IntStream.range(0, theme.ideas().size()).forEach(i -> {
            var one = said.get(theme.ideas().get(i).index());
            boolean against = sides.sides().get(i) == ThemeSide.AGAINST;
            (against ? opposed : people).add(one.voice().personId());
            if (against) {
                words.add(one.unit().text());
            }
        });
        System.out.printf("| %s | %s | %s | %d | %d | %s |%n", theme.name(), sides.claim(),
                String.join(" ", sides.subjects()), people.size(), opposed.size(),
                Sides.areContested(people.size(), opposed.size()) ? "yes" : "");
        words.forEach(text -> System.out.println("    against: " + text));
    }
}
