package dev.lodestar.example;

import java.util.Map;
import java.util.UUID;

/**
 * What of the example is in the workspace by now; the loading job keeps it from step to step.
 *
 * @param profileId null until there is the profile
 * @param surveyId null until there is the survey
 * @param codeIds the codes by their key in the example
 */
record Loaded(UUID profileId, UUID surveyId, Map<String, UUID> codeIds) {

    static final Loaded NOTHING = new Loaded(null, null, Map.of());

    Loaded withProfile(UUID id) {
        return new Loaded(id, surveyId, codeIds);
    }

    Loaded withSurvey(UUID id) {
        return new Loaded(profileId, id, codeIds);
    }

    Loaded withCodes(Map<String, UUID> codes) {
        return new Loaded(profileId, surveyId, Map.copyOf(codes));
    }
}
