package dev.lodestar.suggestion.model;

import java.util.Set;

import dev.lodestar.suggestion.inbox.SuggestionDoubt;
import dev.lodestar.theme.ThemeDifference;

import org.jspecify.annotations.Nullable;

/**
 * What carries a proposal.
 *
 * @param accounts distinct accounts of those who say it
 * @param doubts what holds it back from being proposed
 * @param difference that the group it is about says it more often, or null where it is about everybody
 */
public record Support(SupportSource source, EvidenceCounts seen, int accounts, Set<SuggestionDoubt> doubts,
        @Nullable ThemeDifference difference) {

    /** Whether it is a proposal rather than something emerging. */
    public boolean isStrong() {
        return doubts.isEmpty();
    }
}
