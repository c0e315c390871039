package dev.lodestar.theme;

import java.util.Objects;

import dev.lodestar.statistics.Proportion;

/**
 * That a group of people says a theme more often than the others, where that may be claimed.
 *
 * @param group the people, whose level is known
 * @param share of the group who say it
 * @param others of the other known groups who say it
 * @param lift the share over the share of the others, at least 1.5
 * @param q the p-value after the correction for all tests, at most 0.10
 * @param tests how many tests were made of the themes of the run
 */
public record ThemeDifference(PeopleGroup group, Proportion share, Proportion others, double lift, double q, int tests) {

    public String dimension() {
        return group.dimension();
    }

    public String level() {
        return Objects.requireNonNull(group.level(), "Only known levels are compared");
    }

    public int people() {
        return share.successes();
    }

    public int asked() {
        return share.trials();
    }
}
