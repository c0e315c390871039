package dev.lodestar.theme;

/**
 * That a group of people says a theme more often than the others, where that may be claimed.
 *
 * @param dimension what people are told apart by, such as INDUSTRY
 * @param level where the group stands in it
 * @param people of the group who say it
 * @param asked people of the group
 * @param othersPeople people of the other known groups who say it
 * @param othersAsked people of the other known groups
 * @param lift the share over the share of the others, at least 1.5
 * @param q the p-value after the correction for all tests, at most 0.10
 * @param tests how many tests were made of the themes of the run
 */
public record ThemeDifference(String dimension, String dimensionLabel, String level, String levelLabel, int people, int asked,
        int othersPeople, int othersAsked, double lift, double q, int tests) {
}
