package dev.lodestar.suggestion.model;

import java.util.Set;
import java.util.UUID;

import dev.lodestar.language.ThemeStance;
import dev.lodestar.suggestion.inbox.SuggestionDoubt;
import dev.lodestar.theme.ThemeDifference;

import org.jspecify.annotations.Nullable;

/**
 * What carries a proposal: one side of a theme, the answers to a closed question, or silence.
 *
 * @param themeId the theme, or null
 * @param stance the side of the theme; FOR without a theme
 * @param sourceKey names what it is instead of a theme, or null; the same on every comparison
 * @param runId the search that a silence was found in, or null
 * @param question what people were asked
 * @param accounts distinct accounts of those who say it
 * @param doubts what holds it back from being proposed
 * @param centroid the direction of the theme's statements, or null
 * @param difference that the group it is about says it more often, or null where it is about everybody
 */
public record Support(@Nullable UUID themeId, @Nullable UUID topicId, ThemeStance stance, @Nullable String sourceKey,
        @Nullable UUID runId, String question, EvidenceCounts seen, int accounts, Set<SuggestionDoubt> doubts,
        byte @Nullable [] centroid, @Nullable ThemeDifference difference) {

    public static Support of(String sourceKey, @Nullable UUID runId, String question, EvidenceCounts seen, int accounts,
            Set<SuggestionDoubt> doubts) {
        return new Support(null, null, ThemeStance.FOR, sourceKey, runId, question, seen, accounts, doubts, null,
                null);
    }

    /** Whether it is a proposal rather than something emerging. */
    public boolean isStrong() {
        return doubts.isEmpty();
    }
}
