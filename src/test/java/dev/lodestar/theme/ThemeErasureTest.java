package dev.lodestar.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import dev.lodestar.WithLodestar;
import dev.lodestar.customer.GivenContacts;
import dev.lodestar.theme.tally.model.Fact;
import dev.lodestar.theme.tally.model.Voice;

import org.junit.jupiter.api.Test;

@WithLodestar
class ThemeErasureTest {

    @Test
    void words_of_an_erased_person_are_gone_and_the_themes_count_again() {
        var given = GivenThemes.inNewWorkspace();
        var api = given.api();
        var mara = GivenContacts.contact(api, "Mara Quist");
        var statements = GivenThemes.said(GivenThemes.FIFTEEN_PAINS);
        statements.add(
                SpokenInTests.answer(new Voice(mara, null, "END_USER", List.of(new Fact(Dimensions.SEGMENT, "Lighthouses"))),
                        mara, "Invoices are late"));
        var run = given.runOf(statements);

        GivenContacts.erase(api, mara);

        var after = api.ask(
                """
                        query($run: ID!) {
                          themeRun(id: $run) { peopleAsked peopleHeard dimensions { key } topics { asked clustering { ideas } saturation { people } } }
                          themeRun(id: $run) { themes { nodes { id name share { asked } tallies { group { dimension level } share { asked } } } } }
                        }""",
                Map.of("run", run));
        assertThat(after.getInt("themeRun.peopleAsked")).isEqualTo(15);
        assertThat(after.getInt("themeRun.peopleHeard")).isEqualTo(15);
        assertThat(after.getInt("themeRun.topics[0].clustering.ideas")).isEqualTo(15);
        assertThat(after.getInt("themeRun.topics[0].saturation.people")).isEqualTo(15);
        assertThat(after.<String> getList("themeRun.dimensions.key")).contains("ROLE").doesNotContain("SEGMENT");
        assertThat(after.<String> getList("themeRun.themes.nodes[0].tallies.group.dimension")).contains("ROLE")
                .doesNotContain("SEGMENT");
        assertThat(after.<Integer> getList("themeRun.themes.nodes.share.asked")).containsOnly(15);
        assertThat(after.<String> getList("themeRun.themes.nodes.name")).doesNotContain("Invoices are late");
        for (var theme : after.<String> getList("themeRun.themes.nodes.id")) {
            assertThat(api.ask("query($id: ID!) { theme(id: $id) { statements(first: 100) { nodes { origin { text } } } } }",
                    Map.of("id", theme)).<String> getList("theme.statements.nodes.origin.text"))
                    .doesNotContain("Invoices are late");
        }
    }
}
