package dev.lodestar.persona;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;
import dev.lodestar.profile.GivenPersonas;
import dev.lodestar.profile.GivenProfiles;

import org.junit.jupiter.api.Test;

@WithLodestar
class PublishedPersonasTest {

    private static final String PUBLISHED = """
            { publishedPersonas(buyingRole: DECISION_MAKER) { nodes { name summary buyingRoles jobTitles revision
                attributes { definition { key } text evidence { status supportingSources } } } } }""";
    private static final String PUBLISH = """
            mutation($input: PublishPersonaInput!) { publishPersona(input: $input) {
                persona { state publication { revision } } userErrors { code } } }""";
    private static final String UPDATE = """
            mutation($input: UpdatePersonaInput!) {
                updatePersona(input: $input) { persona { id } userErrors { code } } }""";

    @Test
    void a_draft_is_not_shown_to_a_front_end() {
        var api = Given.api();
        GivenPersonas.persona(api, GivenProfiles.profile(api, "Accountants"), "CEO", "DECISION_MAKER");

        assertThat(reader(api).ask(PUBLISHED).getList("publishedPersonas.nodes")).isEmpty();
    }

    @Test
    void what_is_written_after_publication_is_not_shown_until_the_next() {
        var api = Given.api();
        var reader = reader(api);
        var persona = GivenPersonas.persona(api, GivenProfiles.profile(api, "Accountants"), "CEO", "DECISION_MAKER");
        GivenPersonas.add(api, persona, "goals", Map.of("statement", Map.of("text", "Grow without hiring")));
        publish(api, persona);
        GivenPersonas.add(api, persona, "pains", Map.of("statement", Map.of("text", "A secret pain")));
        api.done("updatePersona", UPDATE, Map.of("input", Map.of("id", persona, "version", GivenPersonas.version(api, persona),
                "name", "Secret name", "summary", "Secret summary", "buyingRoles", List.of("BLOCKER"), "jobTitles",
                List.of("Secret title"))));

        var shown = reader.ask(PUBLISHED);

        assertThat(shown.getString("publishedPersonas.nodes[0].name")).isEqualTo("CEO");
        assertThat(shown.<String> getList("publishedPersonas.nodes[0].attributes.text"))
                .containsExactly("Grow without hiring");
        assertThat(shown.getString("publishedPersonas.nodes[0].attributes[0].evidence.status")).isEqualTo("SUPPORTED");
        assertThat(shown.prettify()).doesNotContain("ecret");
        assertThat(reader.ask(PUBLISHED.replace("DECISION_MAKER", "BLOCKER")).getList("publishedPersonas.nodes")).isEmpty();

        publish(api, persona);

        assertThat(reader.ask(PUBLISHED.replace("DECISION_MAKER", "BLOCKER")).prettify()).contains("A secret pain",
                "Secret name");
        assertThat(reader.ask(PUBLISHED).getList("publishedPersonas.nodes")).isEmpty();
    }

    @Test
    void what_is_withdrawn_or_archived_is_shown_no_more() {
        var api = Given.api();
        var reader = reader(api);
        var profile = GivenProfiles.profile(api, "Accountants");
        for (var end : List.of("unpublishPersona", "archivePersona")) {
            var persona = GivenPersonas.persona(api, profile, "CEO " + end, "DECISION_MAKER");
            publish(api, persona);
            assertThat(reader.ask(PUBLISHED).getList("publishedPersonas.nodes")).hasSize(1);

            api.done(end, PUBLISH.replace("publishPersona", end).replace("PublishPersona",
                    end.substring(0, 1).toUpperCase(Locale.ROOT) + end.substring(1)), present(api, persona));

            assertThat(reader.ask(PUBLISHED).getList("publishedPersonas.nodes")).isEmpty();
        }
    }

    @Test
    void a_front_end_reads_nothing_but_what_is_published() {
        var api = Given.api();
        var reader = reader(api);
        var profile = GivenProfiles.profile(api, "Accountants");
        var persona = GivenPersonas.persona(api, profile, "CEO", "DECISION_MAKER");

        for (var query : List.of("{ personas { nodes { name } } }", "{ profiles { nodes { name } } }",
                "{ persona(id: \"" + persona + "\") { name } }", "{ profile(id: \"" + profile + "\") { name } }",
                "{ profile(id: \"" + profile + "\") { revisions { nodes { number } } } }",
                "{ persona(id: \"" + persona + "\") { revisionAt(number: 1) { number } } }",
                "mutation { publishPersona(input: {id: \"" + persona + "\", version: 0}) { persona { id } } }")) {
            var answer = reader.post(query, Map.of());
            assertThat(answer.getList("errors")).as(query).isNotEmpty();
            assertThat(answer.prettify()).as(query).doesNotContain("CEO").doesNotContain("Accountants");
        }
        assertThat(reader.ask("{ publishedProfiles { nodes { name } } }").getList("publishedProfiles.nodes")).isEmpty();
    }

    @Test
    void a_front_end_of_another_workspace_sees_nothing() {
        var api = Given.api();
        publish(api, GivenPersonas.persona(api, GivenProfiles.profile(api, "Accountants"), "CEO", "DECISION_MAKER"));

        assertThat(reader(Given.api()).ask(PUBLISHED).getList("publishedPersonas.nodes")).isEmpty();
    }

    private static void publish(GraphQL api, String persona) {
        api.done("publishPersona", PUBLISH, present(api, persona));
    }

    private static Map<String, Object> present(GraphQL api, String persona) {
        return Map.of("input", Map.of("id", persona, "version", GivenPersonas.version(api, persona)));
    }

    private static GraphQL reader(GraphQL owner) {
        return GraphQL.with(owner.done("createApiToken", """
                mutation { createApiToken(input: { name: "Website" }) { secret userErrors { code } } }""", Map.of())
                .getString("secret"));
    }
}
