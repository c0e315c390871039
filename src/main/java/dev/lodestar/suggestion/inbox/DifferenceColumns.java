package dev.lodestar.suggestion.inbox;

import java.util.UUID;

import jakarta.persistence.Embeddable;

import dev.lodestar.theme.ThemeDifference;
import dev.lodestar.theme.ThemeDifferences.Group;

/** The group that a suggestion is about, as it is stored. */
@Embeddable
public class DifferenceColumns {

    public String dimension;
    public String level;
    public String dimensionLabel;
    public String levelLabel;
    public int othersPeople;
    public int othersAsked;
    public double lift;
    public double q;
    public int tests;

    /** The people of the group, of those asked about a topic. */
    public Group group(String topicId) {
        return new Group(UUID.fromString(topicId), dimension, level);
    }

    static DifferenceColumns of(ThemeDifference difference) {
        var columns = new DifferenceColumns();
        columns.dimension = difference.dimension();
        columns.level = difference.level();
        columns.dimensionLabel = difference.group().dimensionLabel();
        columns.levelLabel = difference.group().levelLabel();
        columns.othersPeople = difference.others().successes();
        columns.othersAsked = difference.others().trials();
        columns.lift = difference.lift();
        columns.q = difference.q();
        columns.tests = difference.tests();
        return columns;
    }
}
