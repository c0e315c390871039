package dev.lodestar.suggestion;

import java.util.Set;
import java.util.UUID;

/**
 * What carries a proposal: a theme, the answers to a closed question, or silence.
 *
 * @param themeId the theme, or null
 * @param sourceKey names what it is instead of a theme, or null; the same on every comparison
 * @param question what people were asked
 * @param accounts distinct accounts of those who say it
 * @param doubts what holds it back from being proposed
 * @param middle the direction of the theme's statements, or null
 */
record Backing(UUID themeId, UUID topicId, String sourceKey, String question, Seen seen, int accounts,
        Set<SuggestionDoubt> doubts, byte[] middle) {

    static Backing of(String sourceKey, String question, Seen seen, int accounts, Set<SuggestionDoubt> doubts) {
        return new Backing(null, null, sourceKey, question, seen, accounts, doubts, null);
    }

    /** Whether it is a proposal rather than something emerging. */
    boolean isStrong() {
        return doubts.isEmpty();
    }
}
