package dev.lodestar.language.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dev.lodestar.language.IdeaUnit;
import dev.lodestar.language.Words;

import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IdeaUnitsTest {

    @Test
    void lines_semicolons_and_marks_separate_ideas() {
        assertThat(texts("- too slow\n- too dear; no support\n• hard to learn"))
                .containsExactly("too slow", "too dear", "no support", "hard to learn");
    }

    @Test
    void numbers_within_a_line_are_a_list_only_when_they_count() {
        assertThat(texts("1. The price 2. The missing export")).containsExactly("The price", "The missing export");
        assertThat(texts("We are still on version 2. It works")).containsExactly("We are still on version 2.",
                "It works");
    }

    @Test
    void sentences_end_ideas_but_abbreviations_do_not() {
        assertThat(texts("It is slow. Support, e.g. The hotline, never answers! Why?"))
                .containsExactly("It is slow.", "Support, e.g. The hotline, never answers!", "Why?");
    }

    @Test
    void things_side_by_side_are_cut_only_where_both_stand_by_themselves() {
        assertThat(texts("poor communication and unclear requirements")).containsExactly("poor communication",
                "unclear requirements");
        for (var one : List.of("lack of time and knowledge", "research and development", "terms and conditions",
                "slow and expensive", "the customer and the team")) {
            assertThat(texts(one)).containsExactly(one);
        }
    }

    @Test
    void speech_without_full_stops_is_cut_where_it_breathes() {
        var turn = "so we started with the old tool, you know, and then the whole team moved over to the new one because the boss"
                + " wanted it, and since then every month end takes us about two days more than it did before, which is a lot";

        var units = IdeaUnits.of(turn);

        assertThat(units).hasSizeBetween(2, 4).allSatisfy(unit -> assertThat(Words.count(unit.text())).isBetween(5, 40));
    }

    @Test
    void cuts_are_those_of_a_person_and_hardly_ever_wrong() throws IOException {
        int right = 0;
        int found = 0;
        int wanted = 0;
        for (var line : lines("/reading/idea-units.txt")) {
            var marked = line.replace("\\n", "\n").replace("\\r", "\r");
            var answer = marked.replace("¦", "");
            var cuts = new TreeSet<Integer>();
            for (int i = marked.indexOf('¦'); i >= 0; i = marked.indexOf('¦', i + 1)) {
                var before = marked.substring(0, i).replace("¦", "");
                cuts.add(before.codePointCount(0, before.length()));
            }
            var starts = IdeaUnits.of(answer).stream().skip(1).map(IdeaUnit::start)
                    .collect(Collectors.toCollection(TreeSet::new));
            wanted += cuts.size();
            found += starts.size();
            starts.retainAll(cuts);
            right += starts.size();
        }
        assertThat(right / (double) found).as("precision of %d cuts", found).isGreaterThanOrEqualTo(0.95);
        assertThat(right / (double) wanted).as("recall of %d cuts", wanted).isGreaterThanOrEqualTo(0.90);
    }

    private static List<String> lines(String resource) throws IOException {
        try (var in = IdeaUnitsTest.class.getResourceAsStream(resource)) {
            // "# Pains" is an answer in Markdown; the first line is the comment.
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
        }
    }

    @Test
    void plain_list_is_cut_at_commas_and_a_clause_is_not() {
        assertThat(texts("price, support, ease of use")).containsExactly("price", "support", "ease of use");
        assertThat(texts("When the month ends, nobody has time, so we skip the report that they want"))
                .hasSize(1);
        assertThat(texts("costs 1,000,000 dollars")).hasSize(1);
    }

    @Test
    void place_is_counted_in_code_points() {
        var answer = "👍🏽 great; слишком дорого";

        var units = IdeaUnits.of(answer);

        assertThat(units).hasSize(2);
        var second = units.get(1);
        assertThat(second.start()).isEqualTo(10);
        assertThat(cut(answer, second)).isEqualTo("слишком дорого");
    }

    @Test
    void marks_alone_are_no_idea() {
        assertThat(IdeaUnits.of("...\n---\n👍")).isEmpty();
        assertThat(IdeaUnits.of("")).isEmpty();
    }

    @Test
    void very_long_answer_becomes_many_units_that_fit() {
        var answer = "word ".repeat(20_000);

        var units = IdeaUnits.of(answer);

        assertThat(units).hasSizeGreaterThan(100).allSatisfy(unit -> {
            assertThat(unit.text().length()).isLessThanOrEqualTo(600);
            assertThat(cut(answer, unit)).isEqualTo(unit.text());
        });
        assertThat(IdeaUnits.of("x".repeat(100_000))).hasSizeGreaterThan(100);
    }

    @Property
    void every_unit_is_what_stands_in_its_place_and_no_letter_is_lost(@ForAll("answers") String answer) {
        int end = 0;
        var codePoints = answer.codePoints().toArray();
        var outside = new StringBuilder();
        for (var unit : IdeaUnits.of(answer)) {
            assertThat(unit.start()).isGreaterThanOrEqualTo(end);
            assertThat(cut(answer, unit)).isEqualTo(unit.text());
            outside.append(new String(codePoints, end, unit.start() - end)).append(' ');
            end = unit.end();
        }
        outside.append(new String(codePoints, end, codePoints.length - end));
        var letters = outside.toString().replaceAll("(?i)</?(?:br|p|li)\\b[^<>]*>", " ")
                .replaceAll("(?i)\\b(?:and|also|but|as well as)\\b|\\(?\\b[a-z]\\)|\\(?\\b\\d{1,2}[.)]", " ");
        assertThat(letters.codePoints().noneMatch(Character::isLetterOrDigit)).as("outside: %s", outside).isTrue();
    }

    @Provide
    Arbitrary<String> answers() {
        var piece = Arbitraries.of("slow export", "poor support", "and", "but", "as well as", "it is fine",
                "we are",
                "price", "1.", "2.", "a)", "- ", "* ", "; ", ", ", ". ", "! ", "? ", "\n", "\r\n", "<br>", "</p>", "e.g. ",
                "C++", " ",
                "👍🏽", "\ud83d", "\ude00", "\u200b", "時間がない。", "غالي جدا", "é", "1,000", "too many meetings", "/", "&", "•");
        return piece.list().ofMaxSize(25).map(pieces -> String.join(" ", pieces));
    }

    private static List<String> texts(String answer) {
        return IdeaUnits.of(answer).stream().map(IdeaUnit::text).toList();
    }

    private static String cut(String answer, IdeaUnit unit) {
        return answer.substring(answer.offsetByCodePoints(0, unit.start()),
                answer.offsetByCodePoints(0, unit.end()));
    }
}
