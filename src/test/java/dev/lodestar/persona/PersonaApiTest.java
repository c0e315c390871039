package dev.lodestar.persona;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import dev.lodestar.Given;
import dev.lodestar.WithLodestar;
import dev.lodestar.profile.GivenPersonas;
import dev.lodestar.profile.GivenProfiles;

import org.junit.jupiter.api.Test;

@WithLodestar
class PersonaApiTest {

    private static final String UPDATE = """
            mutation($input: UpdatePersonaInput!) {
                updatePersona(input: $input) {
                    persona { name buyingRoles revision version } userErrors { code message field } } }""";

    @Test
    void several_personas_of_a_profile_play_the_same_role() {
        var api = Given.api();
        var profile = GivenProfiles.profile(api, "Accountants");
        GivenPersonas.persona(api, profile, "CEO", "DECISION_MAKER", "SIGNATORY");
        GivenPersonas.persona(api, profile, "Finance director", "DECISION_MAKER", "ECONOMIC_BUYER");
        GivenPersonas.persona(api, profile, "Clerk", "END_USER");

        var data = api.ask("""
                query($profile: ID!) {
                    personas(buyingRole: DECISION_MAKER) { nodes { name buyingRoles jobTitles profile { name } state } }
                    ofProfile: profile(id: $profile) { personas { name } }
                    nobody: personas(buyingRole: BLOCKER) { nodes { name } } }""", Map.of("profile", profile));

        assertThat(data.<String> getList("personas.nodes.name")).containsExactly("Finance director", "CEO");
        assertThat(data.<List<String>> getList("personas.nodes.buyingRoles"))
                .containsExactly(List.of("DECISION_MAKER", "ECONOMIC_BUYER"), List.of("DECISION_MAKER", "SIGNATORY"));
        assertThat(data.getString("personas.nodes[0].profile.name")).isEqualTo("Accountants");
        assertThat(data.<String> getList("ofProfile.personas.name")).containsExactly("CEO", "Finance director", "Clerk");
        assertThat(data.getList("nobody.nodes")).isEmpty();
    }

    @Test
    void a_persona_has_revisions_of_its_own() {
        var api = Given.api();
        var profile = GivenProfiles.profile(api, "Accountants");
        var persona = GivenPersonas.persona(api, profile, "CEO", "DECISION_MAKER");
        GivenPersonas.add(api, persona, "goals", Map.of("statement", Map.of("text", "Grow without hiring")));
        api.done("updatePersona", UPDATE, Map.of("input", Map.of("id", persona, "version", GivenPersonas.version(api, persona),
                "buyingRoles", List.of("SIGNATORY", "DECISION_MAKER"))));

        var data = api.ask("""
                query($id: ID!, $profile: ID!) {
                    persona(id: $id) { revisionDiff(from: 1, to: 3) { added { text } fields { name before after } }
                        revisions { nodes { number } } } profile(id: $profile) { revision } }""",
                Map.of("id", persona, "profile", profile));

        assertThat(data.<String> getList("persona.revisionDiff.added.text")).containsExactly("Grow without hiring");
        assertThat(data.<Map<String, String>> getList("persona.revisionDiff.fields")).containsExactly(
                Map.of("name", "buyingRoles", "before", "DECISION_MAKER", "after", "DECISION_MAKER, SIGNATORY"));
        assertThat(data.<Integer> getList("persona.revisions.nodes.number")).containsExactly(3, 2, 1);
        assertThat(data.getInt("profile.revision")).isEqualTo(1);
    }

    @Test
    void a_persona_without_a_role_is_refused() {
        var api = Given.api();
        var persona = GivenPersonas.persona(api, GivenProfiles.profile(api, "Accountants"), "CEO", "DECISION_MAKER");

        assertThat(api.refusal("updatePersona", UPDATE, Map.of("input", Map.of("id", persona, "version",
                GivenPersonas.version(api, persona), "buyingRoles", List.of())))).containsExactly("REQUIRED");
    }

    @Test
    void a_stale_version_and_another_workspace_are_refused() {
        var api = Given.api();
        var persona = GivenPersonas.persona(api, GivenProfiles.profile(api, "Accountants"), "CEO", "DECISION_MAKER");
        int seen = GivenPersonas.version(api, persona);
        api.done("updatePersona", UPDATE, Map.of("input", Map.of("id", persona, "version", seen, "name", "Founder")));
        var change = Map.of("input", Map.of("id", persona, "version", seen, "name", "Boss"));

        assertThat(api.refusal("updatePersona", UPDATE, change)).containsExactly("STALE_VERSION");
        assertThat(Given.api().refusal("updatePersona", UPDATE, change)).containsExactly("NOT_FOUND");
    }

    @Test
    void no_persona_is_made_in_a_profile_of_another_workspace() {
        var profile = GivenProfiles.profile(Given.api(), "Accountants");

        var refusal = Given.api().refusal("createPersona", """
                mutation($input: CreatePersonaInput!) { createPersona(input: $input) { userErrors { code } } }""",
                Map.of("input", Map.of("profileId", profile, "name", "CEO", "buyingRoles", List.of("DECISION_MAKER"))));

        assertThat(refusal).containsExactly("NOT_FOUND");
    }
}
