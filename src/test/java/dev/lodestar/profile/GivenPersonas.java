package dev.lodestar.profile;

import java.util.List;
import java.util.Map;

import dev.lodestar.GraphQL;

import io.restassured.path.json.JsonPath;

/** Personas that a test begins with, made through the API. */
public final class GivenPersonas {

    private GivenPersonas() {
    }

    /** The id of a new draft. */
    public static String persona(GraphQL api, String profileId, String name, String... roles) {
        return api.done("createPersona", """
                mutation($input: CreatePersonaInput!) {
                    createPersona(input: $input) { persona { id } userErrors { code message field } } }""",
                Map.of("input", Map.of("profileId", profileId, "name", name, "buyingRoles", List.of(roles), "jobTitles",
                        List.of("Chief " + name))))
                .getString("persona.id");
    }

    /** The present version of a persona. */
    public static int version(GraphQL api, String personaId) {
        return api.ask("query($id: ID!) { persona(id: $id) { version } }", Map.of("id", personaId))
                .getInt("persona.version");
    }

    /** The payload of an attribute that must have been added to the present version of a persona. */
    public static JsonPath add(GraphQL api, String personaId, String key, Map<String, ?> value) {
        return api.done("addAttribute", """
                mutation($input: AddAttributeInput!) {
                    addAttribute(input: $input) {
                        attribute { id version text status } revision userErrors { code message field } } }""",
                Map.of("input", Map.of("ownerId", personaId, "version", version(api, personaId), "key", key, "value", value,
                        "evidence", List.of(GivenProfiles.report("A report")))));
    }
}
