package dev.lodestar.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class SidesTest {

    private static final List<String> AI = List.of("AI", "Presence of AI or AI agents", "Pushing AI Features", "Having AI",
            "Bogus AI integration", "AI integration", "Forcing AI “agents”", "Use of AI", "Too much AI", "Useless AI Crap",
            "Any presence of genAI", "Lack of AI", "Not having AI", "Absence of genAI");

    @Test
    void lack_of_ai_and_use_of_ai_stand_on_opposite_sides() {
        var sides = sides(AI, Asking.DRAWS_OR_REPELS);

        assertThat(sides.claim()).isIn(ClaimKind.PRESENT, ClaimKind.TOO_MUCH);
        assertThat(against(AI, sides)).containsExactly("Lack of AI", "Not having AI", "Absence of genAI");
    }

    @Test
    void price_that_is_too_high_and_price_that_is_fine_are_not_the_same_statement() {
        var texts = List.of("The price is too high", "Too expensive", "It is not cheap", "Price",
                "The price is fine", "Not expensive");

        assertThat(against(texts, sides(texts, Asking.OPEN))).containsExactly("The price is fine", "Not expensive");
    }

    @Test
    void lack_of_documentation_and_poor_documentation_are_on_one_side() {
        var texts = List.of("Lack of documentation", "Poor documentation", "Documentation is missing",
                "Documentation is out of date", "documentation", "Good documentation");

        assertThat(against(texts, sides(texts, Asking.OPEN))).containsExactly("Good documentation");
    }

    @Test
    void too_few_and_too_many_of_the_same_thing_are_opposed() {
        var texts = List.of("Too few meetings", "Not enough meetings", "Too many meetings");

        assertThat(against(texts, sides(texts, Asking.OPEN))).containsExactly("Too many meetings");
    }

    @Test
    void too_many_of_one_thing_do_not_oppose_the_lack_of_another() {
        var texts = List.of("Lack of stakeholder involvement", "No stakeholder involvement",
                "Too many stakeholders");

        assertThat(against(texts, sides(texts, Asking.OPEN))).isEmpty();
    }

    @Test
    void line_beside_the_group_stands_where_its_claim_about_the_same_thing_puts_it_and_nowhere_without_one() {
        var sides = sides(List.of("The price is too high", "The price is too expensive", "Too high a price", "The price"),
                Asking.OPEN);

        assertThat(List.of("The price is fine", "The price is too high for a small firm", "Price", "Support is fine",
                "The price list is long")).extracting(line -> sides.sideOf(ClaimReader.read(line, Asking.OPEN)).orElse(null))
                .containsExactly(ThemeSide.AGAINST, ThemeSide.FOR, null, null, null);
    }

    @Test
    void what_claims_nothing_goes_with_most_people() {
        var texts = List.of("Support is slow", "Support never answers", "Support", "The hotline");

        assertThat(against(texts, sides(texts, Asking.OPEN))).isEmpty();
    }

    @Test
    void side_is_that_of_most_people_and_not_of_most_statements() {
        var opinions = new ArrayList<Opinion>();
        for (int i = 0; i < 5; i++) {
            opinions.add(new Opinion(new UUID(0, 1), "The support is good " + i, Asking.OPEN));
        }
        opinions.add(new Opinion(new UUID(0, 2), "The support is slow", Asking.OPEN));
        opinions.add(new Opinion(new UUID(0, 3), "Slow support", Asking.OPEN));

        assertThat(Sides.of(opinions).claim()).isEqualTo(ClaimKind.BAD);
    }

    @Test
    void order_does_not_show() {
        var opinions = opinions(AI, Asking.DRAWS_OR_REPELS);
        var shuffled = new ArrayList<Opinion>(opinions);
        Collections.shuffle(shuffled, new Random(5));

        var sides = Sides.of(shuffled);

        assertThat(sides.subjects()).isEqualTo(Sides.of(opinions).subjects());
        assertThat(IntStream.range(0, shuffled.size()).filter(i -> sides.sides().get(i) == ThemeSide.AGAINST)
                .mapToObj(i -> shuffled.get(i).text()).sorted().toList())
                .isEqualTo(against(AI, Sides.of(opinions)).stream().sorted().toList());
    }

    @Test
    void two_groups_oppose_each_other_when_most_of_both_claim_the_contrary_of_the_same_thing() {
        var use = sides(List.of("Use of AI", "Too much AI", "Pushing AI"), Asking.OPEN).position().orElseThrow();
        var lack = sides(List.of("Lack of AI", "Not enough AI"), Asking.OPEN).position().orElseThrow();
        var documentation = sides(List.of("Lack of documentation", "No documentation"), Asking.OPEN).position().orElseThrow();

        assertThat(use.opposes(lack)).isTrue();
        assertThat(lack.opposes(use)).isTrue();
        assertThat(use.opposes(documentation)).isFalse();
        assertThat(lack.opposes(documentation)).isFalse();
    }

    private static Sides sides(List<String> texts, Asking asking) {
        return Sides.of(opinions(texts, asking));
    }

    private static List<Opinion> opinions(List<String> texts, Asking asking) {
        return IntStream.range(0, texts.size()).mapToObj(i -> new Opinion(new UUID(0, i), texts.get(i), asking)).toList();
    }

    private static List<String> against(List<String> texts, Sides sides) {
        return IntStream.range(0, texts.size()).filter(i -> sides.sides().get(i) == ThemeSide.AGAINST)
                .mapToObj(texts::get).toList();
    }
}
