package dev.lodestar.suggestion.model;

import java.util.Optional;
import java.util.UUID;

import dev.lodestar.language.ThemeSide;

import org.jspecify.annotations.Nullable;

/**
 * What a proposal stands on: one side of a theme, the answers to a closed question, or silence.
 *
 * @param question what people were asked
 * @param side the side of the theme; FOR without a theme
 * @param themeId the theme, or null
 * @param topicId the topic of the theme, or null
 * @param centroid the direction of the theme's statements, or null
 * @param key names what it is instead of a theme, or null; the same on every comparison
 * @param runId the search that a silence was found in, or null
 */
public record SupportSource(String question, ThemeSide side, @Nullable UUID themeId, @Nullable UUID topicId,
        byte @Nullable [] centroid, @Nullable String key, @Nullable UUID runId) {

    /** The side of a theme, if it stands on one. */
    public Optional<Ground> ground() {
        return Optional.ofNullable(themeId).map(theme -> new Ground(theme, side));
    }

    public static SupportSource theme(String question, ThemeSide side, UUID themeId, UUID topicId, byte[] centroid) {
        return new SupportSource(question, side, themeId, topicId, centroid, null, null);
    }

    public static SupportSource answers(String question, String key) {
        return new SupportSource(question, ThemeSide.FOR, null, null, null, key, null);
    }

    public static SupportSource silence(String question, String key, UUID runId) {
        return new SupportSource(question, ThemeSide.FOR, null, null, null, key, runId);
    }
}
