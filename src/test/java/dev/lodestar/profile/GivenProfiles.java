package dev.lodestar.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.lodestar.GraphQL;

import io.restassured.path.json.JsonPath;

/** Profiles and attributes that a test begins with, made through the API. */
public final class GivenProfiles {

    static final String ADD = """
            mutation($input: AddAttributeInput!) {
                addAttribute(input: $input) {
                    attribute { id version text status } revision userErrors { code message field } } }""";

    private static final String CREATE = """
            mutation($input: CreateProfileInput!) {
                createProfile(input: $input) {
                    profile { id version name state revision targetKind polarity } userErrors { code message field } } }""";

    private GivenProfiles() {
    }

    /** The id of a new draft. */
    public static String profile(GraphQL api, String name) {
        return api.done("createProfile", CREATE, Map.of("input", Map.of("name", name))).getString("profile.id");
    }

    static JsonPath create(GraphQL api, Map<String, ?> input) {
        return api.ask(CREATE, Map.of("input", input));
    }

    /** The present version of a profile. */
    public static int version(GraphQL api, String profileId) {
        return api.ask("query($id: ID!) { profile(id: $id) { version } }", Map.of("id", profileId))
                .getInt("profile.version");
    }

    /** The payload of adding an attribute to the present version of a profile. */
    public static JsonPath add(GraphQL api, String profileId, String key, Map<String, ?> value) {
        return add(api, profileId, key, value, Map.of());
    }

    public static JsonPath add(GraphQL api, String profileId, String key, Map<String, ?> value, Map<String, ?> more) {
        var input = new HashMap<String, Object>(more);
        input.put("key", key);
        input.put("value", value);
        input.put("ownerId", profileId);
        input.put("version", version(api, profileId));
        return api.ask(ADD, Map.of("input", input));
    }

    /** The payload of activating the present version of a profile. */
    static JsonPath activate(GraphQL api, String profileId, String reason) {
        var input = new HashMap<String, Object>(present(api, profileId));
        input.put("reason", reason);
        return api.ask(
                """
                        mutation($input: ActivateProfileInput!) {
                            activateProfile(input: $input) {
                                profile { version state activeReason publication { revision } } userErrors { code message field } } }""",
                Map.of("input", input));
    }

    /** The id and the present version of a profile. */
    static Map<String, Object> present(GraphQL api, String profileId) {
        return Map.of("id", profileId, "version", version(api, profileId));
    }

    public static Map<String, Object> report(String label) {
        return Map.of("sourceLabel", label, "quote", "Month end takes them six days.", "observedOn", "2026-01-15");
    }

    public static List<String> codes(JsonPath data, String field) {
        return data.getList(field + ".userErrors.code");
    }
}
