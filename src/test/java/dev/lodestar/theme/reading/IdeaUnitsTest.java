package dev.lodestar.theme.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

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
    void plain_list_is_cut_at_commas_and_a_clause_is_not() {
        assertThat(texts("price, support, ease of use")).containsExactly("price", "support", "ease of use");
        assertThat(texts("When the month ends, nobody has time, so we skip the report that they want"))
                .hasSize(1);
        assertThat(texts("costs 1,000,000 dollars")).hasSize(1);
    }

    @Test
    void place_is_counted_in_code_points() {
        String answer = "👍🏽 great; слишком дорого";

        List<IdeaUnit> units = IdeaUnits.of(answer);

        assertThat(units).hasSize(2);
        IdeaUnit second = units.get(1);
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
        String answer = "word ".repeat(20_000);

        List<IdeaUnit> units = IdeaUnits.of(answer);

        assertThat(units).hasSizeGreaterThan(100).allSatisfy(unit -> {
            assertThat(unit.text().length()).isLessThanOrEqualTo(600);
            assertThat(cut(answer, unit)).isEqualTo(unit.text());
        });
        assertThat(IdeaUnits.of("x".repeat(100_000))).hasSizeGreaterThan(100);
    }

    @Property
    void every_unit_is_what_stands_in_its_place(
            @ForAll @StringLength(max = 80) @Chars({ 'a', 'B', ' ', '.', ',', ';', '\n', '1', '2', ')', '-', 'é',
                    '*' }) @CharRange(from = '\uD83D', to = '\uD83D') String answer) {
        int end = 0;
        for (IdeaUnit unit : IdeaUnits.of(answer)) {
            assertThat(unit.start()).isGreaterThanOrEqualTo(end);
            assertThat(cut(answer, unit)).isEqualTo(unit.text());
            end = unit.end();
        }
    }

    private static List<String> texts(String answer) {
        return IdeaUnits.of(answer).stream().map(IdeaUnit::text).toList();
    }

    private static String cut(String answer, IdeaUnit unit) {
        return answer.substring(answer.offsetByCodePoints(0, unit.start()),
                answer.offsetByCodePoints(0, unit.end()));
    }
}
