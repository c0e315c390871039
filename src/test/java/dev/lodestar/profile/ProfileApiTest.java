package dev.lodestar.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.StatementCount;
import dev.lodestar.WithLodestar;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@WithLodestar
class ProfileApiTest {

    private static final String UPDATE = """
            mutation($input: UpdateProfileInput!) {
                updateProfile(input: $input) {
                    profile { name version revision } userErrors { code message field } } }""";
    private static final String ARCHIVE = """
            mutation($input: ArchiveProfileInput!) { archiveProfile(input: $input) {
                profile { state version } userErrors { code } } }""";

    @Test
    void a_profile_begins_as_a_draft_for_an_organisation_with_one_revision() {
        var created = GivenProfiles.create(Given.api(), Map.of("name", "  Mid-size clinics "));

        assertThat(created.<String, Object> getMap("createProfile.profile")).containsEntry("name", "Mid-size clinics")
                .containsEntry("state", "DRAFT").containsEntry("revision", 1).containsEntry("targetKind", "ORGANISATION")
                .containsEntry("polarity", "IDEAL");
    }

    @Test
    void a_second_click_on_create_makes_no_second_profile() {
        var api = Given.api();
        GivenProfiles.profile(api, "Clinics");

        var again = GivenProfiles.create(api, Map.of("name", "clinics"));

        assertThat(GivenProfiles.codes(again, "createProfile")).containsExactly("TAKEN");
        assertThat(api.ask("{ profiles { nodes { id } } }").getList("profiles.nodes")).hasSize(1);
    }

    @Test
    void a_change_against_an_older_version_is_refused() {
        var api = Given.api();
        var id = GivenProfiles.profile(api, "Clinics");
        int seen = GivenProfiles.version(api, id);
        api.done("updateProfile", UPDATE, Map.of("input", Map.of("id", id, "version", seen, "name", "Hospitals")));

        var late = Map.of("input", Map.of("id", id, "version", seen, "name", "Surgeries"));

        assertThat(api.refusal("updateProfile", UPDATE, late)).containsExactly("STALE_VERSION");
        assertThat(api.refusal("addAttribute", GivenProfiles.ADD, Map.of("input", Map.of("ownerId", id,
                "version", seen, "key", "industries", "value", Map.of("list", List.of("SaaS"))))))
                .containsExactly("STALE_VERSION");
        assertThat(api.refusal("archiveProfile", ARCHIVE, Map.of("input", Map.of("id", id, "version", seen))))
                .containsExactly("STALE_VERSION");
    }

    @Test
    void a_change_to_the_same_makes_no_revision() {
        var api = Given.api();
        var id = GivenProfiles.profile(api, "Clinics");

        var same = api.done("updateProfile", UPDATE,
                Map.of("input", Map.of("id", id, "version", GivenProfiles.version(api, id), "name", "Clinics")));

        assertThat(same.getInt("profile.revision")).isEqualTo(1);
    }

    @Test
    void an_empty_or_endless_name_is_refused_with_its_path() {
        var api = Given.api();

        for (var name : List.of(" ", "x".repeat(201), "\u200B")) {
            var refused = GivenProfiles.create(api, Map.of("name", name));
            assertThat(refused.<String> getList("createProfile.userErrors[0].field")).containsExactly("input", "name");
        }
    }

    @Test
    void an_archived_profile_is_not_changed_until_it_is_restored() {
        var api = Given.api();
        var id = GivenProfiles.profile(api, "Clinics");
        api.done("archiveProfile", ARCHIVE, Map.of("input", GivenProfiles.present(api, id)));

        var refused = GivenProfiles.add(api, id, "industries", Map.of("list", List.of("SaaS")));

        assertThat(refused.getString("addAttribute.userErrors[0].message"))
                .isEqualTo("The profile “Clinics” is archived; restore it before you change it.");
        assertThat(api.done("restoreProfile", ARCHIVE.replace("archiveProfile", "restoreProfile").replace("ArchiveProfile",
                "RestoreProfile"), Map.of("input", GivenProfiles.present(api, id))).getString("profile.state"))
                .isEqualTo("DRAFT");
    }

    @Test
    void another_workspace_sees_nothing_of_it() {
        var api = Given.api();
        var id = GivenProfiles.profile(api, "Clinics");
        var attribute = GivenProfiles.add(api, id, "industries", Map.of("list", List.of("SaaS")))
                .getString("addAttribute.attribute.id");
        var stranger = Given.api();

        var seen = stranger.ask(
                """
                        query($id: ID!, $attribute: ID!) {
                            profile(id: $id) { id revisions { nodes { number } } revisionAt(number: 1) { number } }
                            attribute(id: $attribute) { id evidence { nodes { id } } } profiles { nodes { id } }
                        }""",
                Map.of("id", id, "attribute", attribute));

        assertThat(seen.<Object> get("profile")).isNull();
        assertThat(seen.<Object> get("attribute")).isNull();
        assertThat(seen.getList("profiles.nodes")).isEmpty();
        refusesStranger(stranger, id, attribute);
    }

    private static void refusesStranger(GraphQL stranger, String id, String attribute) {
        assertThat(stranger.refusal("updateProfile", UPDATE, Map.of("input", Map.of("id", id, "version", 1, "name", "X"))))
                .containsExactly("NOT_FOUND");
        assertThat(stranger.refusal("addAttribute", GivenProfiles.ADD,
                Map.of("input", Map.of("ownerId", id, "version", 1, "key", "industries", "value",
                        Map.of("list", List.of("SaaS"))))))
                .containsExactly("NOT_FOUND");
        assertThat(stranger.refusal("removeAttribute", """
                mutation($id: ID!) { removeAttribute(input: {id: $id, version: 0}) { userErrors { code } } }""",
                Map.of("id", attribute))).containsExactly("NOT_FOUND");
        assertThat(stranger.refusal("addEvidence", """
                mutation($input: AddEvidenceInput!) { addEvidence(input: $input) { userErrors { code } } }""",
                Map.of("input", Map.of("attributeId", attribute, "evidence", GivenProfiles.report("Report")))))
                .containsExactly("NOT_FOUND");
    }

    @Test
    void profiles_are_paged_from_the_newest_on() {
        var api = Given.api();
        for (int i = 1; i <= 5; i++) {
            GivenProfiles.profile(api, "Profile " + i);
        }
        var page = "query($after: String) { profiles(first: 2, after: $after) { nodes { name } "
                + "pageInfo { hasNextPage endCursor } } }";

        var first = api.ask(page);
        var second = api.ask(page, Map.of("after", first.getString("profiles.pageInfo.endCursor")));

        assertThat(first.<String> getList("profiles.nodes.name")).containsExactly("Profile 5", "Profile 4");
        assertThat(second.<String> getList("profiles.nodes.name")).containsExactly("Profile 3", "Profile 2");
        assertThat(second.getBoolean("profiles.pageInfo.hasNextPage")).isTrue();
    }

    @ParameterizedTest(name = "profile.{0}")
    @ValueSource(strings = { "attributes { text evidence { totalCount nodes { quote } } }",
            "personas { name attributes { text } }",
            "revisions(first: 2) { totalCount nodes { number } }", "revisionAt(number: 2) { number }",
            "revisionDiff(from: 1, to: 2) { added { text } }" })
    void field_of_many_profiles_costs_as_many_statements_as_that_of_one(String field) {
        var api = Given.api();
        for (int i = 1; i <= 3; i++) {
            var profile = GivenProfiles.profile(api, "Profile " + i);
            GivenProfiles.add(api, profile, "industries", Map.of("list", List.of("Healthcare")));
            var persona = GivenPersonas.persona(api, profile, "Nurse", "END_USER");
            GivenPersonas.add(api, persona, "pains", Map.of("statement", Map.of("text", "Month end takes long")));
        }
        var query = "{ profiles(first: %d) { nodes { id " + field + " } } }";

        var one = StatementCount.of(api, query.formatted(1), "profiles.nodes", 1);
        var three = StatementCount.of(api, query.formatted(3), "profiles.nodes", 3);

        assertThat(three).isEqualTo(one).isPositive();
    }
}
