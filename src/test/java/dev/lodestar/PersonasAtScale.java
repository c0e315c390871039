package dev.lodestar;

import java.util.List;
import java.util.Map;

/** A profile with twenty personas, for the console to ask about. */
final class PersonasAtScale {

    private PersonasAtScale() {
    }

    static void create(GraphQL api) {
        var profile = api.done("createProfile", """
                mutation { createProfile(input: {name: "Mid-size clinics"}) { profile { id } userErrors { message } } }""",
                Map.of()).getString("profile.id");
        for (int i = 0; i < 20; i++) {
            api.done("createPersona", """
                    mutation($input: CreatePersonaInput!) { createPersona(input: $input) { persona { id }
                        userErrors { message } } }""",
                    Map.of("input", Map.of("profileId", profile, "name", "Persona " + i, "buyingRoles", List.of("CHAMPION"))));
        }
    }
}
