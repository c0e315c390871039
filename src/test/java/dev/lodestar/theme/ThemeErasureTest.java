package dev.lodestar.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;
import dev.lodestar.theme.source.Statement;
import dev.lodestar.theme.tally.model.Fact;
import dev.lodestar.theme.tally.model.Voice;

import org.junit.jupiter.api.Test;

@WithLodestar
class ThemeErasureTest {

    @Inject
    SpokenInTests spoken;

    @Test
    void words_of_an_erased_person_are_gone_and_the_themes_count_again() {
        var owner = Given.owner();
        var api = GraphQL.with(owner.token());
        var contact = api.done("createContact", """
                mutation { createContact(input: {name: "Mara Quist", email: "mara@example.com"}) {
                  contact { id version } userErrors { code message field } } }""", Map.of());
        var mara = UUID.fromString(contact.getString("contact.id"));
        var statements = new ArrayList<Statement>();
        for (int i = 0; i < 15; i++) {
            statements.add(SpokenInTests.answer(SpokenInTests.person(i), ThemeRunApiTest.PAINS.get(i)));
        }
        statements.add(
                SpokenInTests.answer(new Voice(mara, null, "END_USER", List.of(new Fact(Dimensions.SEGMENT, "Lighthouses"))),
                        mara, "Invoices are late"));
        var run = ThemeRunsInTests.finished(api, spoken.question(owner.workspaceId(), "What is hard?", null, statements,
                statements.stream().map(Statement::voice).toList()));

        api.done("eraseContact", """
                mutation($id: ID!, $version: Int!) { eraseContact(input: {id: $id, version: $version}) {
                  contact { id } userErrors { code message field } } }""",
                Map.of("id", mara.toString(), "version", contact.getInt("contact.version")));

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
