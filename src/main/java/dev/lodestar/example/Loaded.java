package dev.lodestar.example;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What of the example is in the workspace by now; the loading job keeps it from step to step.
 *
 * @param profileId null until there is the profile
 * @param surveyId null until there is the survey
 * @param codeIds the codes by their key in the example
 */
record Loaded(@Nullable UUID profileId, @Nullable UUID surveyId, Map<String, UUID> codeIds) {

    static final Loaded NOTHING = new Loaded(null, null, Map.of());

    /** The profile, for parts that come after it. */
    UUID profile() {
        return Objects.requireNonNull(profileId, "the profile is loaded before");
    }

    /** The survey, for parts that come after it. */
    UUID survey() {
        return Objects.requireNonNull(surveyId, "the survey is loaded before");
    }

    /** A code of the codebook, for parts that come after it. */
    UUID code(String key) {
        return Objects.requireNonNull(codeIds.get(key), key);
    }

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
