package dev.lodestar.suggestion.model;

import dev.lodestar.statistics.Proportion;

/**
 * The evidence of a suggestion in numbers, as somebody saw it.
 *
 * @param people who say it
 * @param asked who were asked, at least {@code people}
 * @param against who say the opposite
 */
public record EvidenceCounts(int people, int asked, int against) {

    Proportion share() {
        return Proportion.of(people, asked);
    }
}
