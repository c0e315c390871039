package dev.lodestar.theme.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;
import dev.lodestar.customer.GivenContacts;
import dev.lodestar.theme.GivenThemes;
import dev.lodestar.theme.SpokenInTests;
import dev.lodestar.theme.tally.model.Voice;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithLodestar
class ThemeSidesTest {

    /** Ten say something about the price, three of them that it is fine; fifteen speak of other things. */
    private static final List<String> WORDS = Stream.concat(
            Stream.of("The price is too high", "The price is much too high", "Too high a price", "The price is too expensive",
                    "The price is fine", "The price is perfectly fine", "The price is really fine", "The price",
                    "The price is high, too high", "Our price is too high"),
            GivenThemes.FIFTEEN_PAINS.stream()).toList();

    private static final String SIDES = """
            query($run: ID!) { themeRun(id: $run) { themes { nodes { id name share { people asked } byRole { share { people } }
              opposition { contested share { people asked low high } onBothSides } opposes { id name } } } } }""";

    private GivenThemes given;
    private GraphQL api;

    @BeforeEach
    void new_workspace() {
        given = GivenThemes.inNewWorkspace();
        api = given.api();
    }

    @Test
    void those_who_say_the_opposite_are_counted_apart_and_their_words_stand_apart() {
        var run = given.withOneThemeAbout("price", given.run(WORDS));

        var theme = contested(run);

        assertThat(share(theme).get("asked")).isEqualTo(WORDS.size());
        var opposition = (Map<?, ?>) theme.get("opposition");
        assertThat(share(opposition).get("people")).isEqualTo(3);
        assertThat(opposition.get("onBothSides")).isEqualTo(0);
        assertThat((Float) share(opposition).get("low")).isBetween(0.03f, 0.12f);
        assertThat(share(theme).get("people")).isEqualTo(7);
        assertThat((String) theme.get("name")).doesNotContain("fine");
        assertThat(((List<?>) theme.get("byRole")).stream().mapToInt(role -> (Integer) share((Map<?, ?>) role).get("people"))
                .sum())
                .isEqualTo(share(theme).get("people"));
        assertThat(words(theme, "AGAINST")).containsExactlyInAnyOrder("The price is fine", "The price is perfectly fine",
                "The price is really fine");
        assertThat(words(theme, "FOR")).isNotEmpty().noneMatch(words -> words.contains("fine"));
    }

    @Test
    void person_who_says_both_is_counted_on_both_sides_and_shown_as_such() {
        var statements = GivenThemes.said(WORDS);
        statements.add(SpokenInTests.answer(SpokenInTests.person(0), "The price is fine"));
        var run = given.withOneThemeAbout("price", given.runOf(statements));

        var opposition = (Map<?, ?>) contested(run).get("opposition");

        assertThat(share(opposition).get("people")).isEqualTo(4);
        assertThat(opposition.get("onBothSides")).isEqualTo(1);
    }

    @Test
    void sides_are_counted_again_when_a_person_is_erased() {
        var mara = GivenContacts.contact(api, "Mara Quist");
        var statements = GivenThemes.said(WORDS);
        statements.add(SpokenInTests.answer(new Voice(mara, null, "END_USER"), mara, "The price is fine"));
        var run = given.withOneThemeAbout("price", given.runOf(statements));
        var before = contested(run);

        GivenContacts.erase(api, mara);

        var after = contested(run);
        assertThat(share((Map<?, ?>) before.get("opposition")).get("people")).isEqualTo(4);
        assertThat(share((Map<?, ?>) after.get("opposition")).get("people")).isEqualTo(3);
        assertThat(share((Map<?, ?>) after.get("opposition")).get("asked")).isEqualTo(WORDS.size());
        assertThat(share(after).get("people")).isEqualTo(share(before).get("people"));
        assertThat(words(after, "AGAINST")).hasSize(3);
    }

    @Test
    void themes_that_claim_the_contrary_of_the_same_thing_oppose_each_other() {
        var texts = List.of("Use of AI", "Use of AI in the product", "Heavy use of AI", "Too much AI",
                "Too much use of AI", "Lack of AI", "Complete lack of AI", "There is a lack of AI", "A lack of AI features",
                "Invoices always come late", "Late invoices from suppliers", "We get the invoices too late",
                "Invoice delivery is late every month");
        var run = given.search(given.question("What would turn you off a product?", null, texts));

        var themes = themes(run);

        var use = saying(themes, "Too much use of AI");
        var lack = saying(themes, "Complete lack of AI");
        var invoices = saying(themes, "Late invoices from suppliers");
        assertThat(words(use, "FOR")).noneMatch(words -> words.contains("ack of AI"));
        assertThat(words(lack, "FOR")).noneMatch(words -> words.contains("se of AI"));
        assertThat(opposed(use)).containsExactly(lack.get("id"));
        assertThat(opposed(lack)).containsExactly(use.get("id"));
        assertThat(opposed(invoices)).isEmpty();
    }

    private Map<String, Object> saying(List<Map<String, Object>> themes, String words) {
        return themes.stream().filter(theme -> words(theme, null).contains(words)).findFirst().orElseThrow();
    }

    private static Map<?, ?> share(Map<?, ?> of) {
        return (Map<?, ?>) of.get("share");
    }

    private static List<Object> opposed(Map<String, Object> theme) {
        return ((List<?>) theme.get("opposes")).stream().<Object> map(other -> ((Map<?, ?>) other).get("id")).toList();
    }

    private List<Map<String, Object>> themes(String run) {
        return api.ask(SIDES, Map.of("run", run)).getList("themeRun.themes.nodes");
    }

    private Map<String, Object> contested(String run) {
        return themes(run).stream().filter(theme -> (Boolean) ((Map<?, ?>) theme.get("opposition")).get("contested"))
                .findFirst().orElseThrow();
    }

    private List<String> words(Map<String, Object> theme, String side) {
        var variables = new HashMap<String, Object>();
        variables.put("id", theme.get("id"));
        variables.put("side", side);
        return api.ask("""
                query($id: ID!, $side: ThemeSide) { theme(id: $id) { statements(side: $side, first: 100) {
                  nodes { words placement { side } } } } }""", variables)
                .getList("theme.statements.nodes.words");
    }
}
