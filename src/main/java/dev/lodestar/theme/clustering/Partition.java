package dev.lodestar.theme.clustering;

/**
 * Texts in groups.
 *
 * @param groups for each text the number of its group, from 0
 * @param resolution of the community search, above 0; larger means more and smaller groups
 * @param stability how well repeated searches agree, as the mean adjusted Rand index of each pair, at most 1; 1 when there
 *        was nothing to search
 */
public record Partition(int[] groups, double resolution, double stability) {

    public int count() {
        return NeighbourGraph.count(groups);
    }

    public static Partition single(int size) {
        return new Partition(new int[size], 1, 1);
    }
}
