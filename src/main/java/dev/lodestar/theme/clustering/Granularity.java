package dev.lodestar.theme.clustering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.lodestar.statistics.Agreement;

/**
 * Chooses how fine the themes are, from the texts alone: each rung of a ladder of resolutions is searched with several
 * seeds, and the finest rung is taken on which the searches agree about as well as anywhere on the ladder.
 * <p>
 * Three rules keep the choice useful. A rung counts together with its neighbours, because a single rung can agree by luck.
 * A text left alone counts against a rung, and more than one in fifty are too many. A rung with fewer groups than a dozen (or
 * the square
 * root of half the texts, for small inputs) is too coarse, because two groups agree easily and say little.
 */
public final class Granularity {

    public static final List<Double> LADDER = List.of(0.5, 0.7, 1.0, 1.4, 2.0, 2.8, 4.0, 5.6, 8.0, 11.2, 16.0, 22.4, 32.0);

    private static final long[] SEEDS = { 1, 2, 3, 4, 5 };
    private static final double TOLERANCE = 0.02;
    private static final int ENOUGH_GROUPS = 12;

    private Granularity() {
    }

    /**
     * The partition of the chosen rung.
     *
     * @param size how many texts there are
     * @param search the groups at a resolution for a seed
     */
    public static Partition choose(int size, Search search) {
        List<Rung> rungs = new ArrayList<>();
        for (double resolution : LADDER) {
            Rung rung = Rung.climb(resolution, search);
            if (rung.alone() > Math.max(1, size / 50)) {
                break;
            }
            rungs.add(rung);
        }
        int enough = (int) Math.min(ENOUGH_GROUPS, Math.sqrt(size / 2.0));
        List<Integer> fineEnough = new ArrayList<>();
        for (int i = 0; i < rungs.size(); i++) {
            if (rungs.get(i).groups() >= enough) {
                fineEnough.add(i);
            }
        }
        if (fineEnough.isEmpty()) {
            return rungs.isEmpty() ? Partition.single(size) : rungs.get(rungs.size() - 1).partition();
        }
        Function<Integer, Double> steadiness = i -> steadiness(rungs, i);
        double best = fineEnough.stream().map(steadiness).max(Double::compare).orElseThrow();
        int chosen = fineEnough.stream().filter(i -> steadiness.apply(i) >= best - TOLERANCE)
                .reduce((coarser, finer) -> finer).orElseThrow();
        return rungs.get(chosen).partition();
    }

    private static double steadiness(List<Rung> rungs, int index) {
        double alone = (double) rungs.get(index).alone() / rungs.get(index).size();
        return rungs.subList(Math.max(0, index - 1), Math.min(rungs.size(), index + 2)).stream()
                .mapToDouble(Rung::stability).average().orElseThrow() - alone;
    }

    /** A community search: the group of each text. */
    public interface Search {
        int[] groups(double resolution, long seed);
    }

    private record Rung(double resolution, List<int[]> searches, double stability) {

        static Rung climb(double resolution, Search search) {
            List<int[]> searches = Arrays.stream(SEEDS).mapToObj(seed -> search.groups(resolution, seed)).toList();
            double agreement = 0;
            int pairs = 0;
            for (int one = 0; one < searches.size(); one++) {
                for (int other = 0; other < one; other++) {
                    agreement += Agreement.adjustedRand(searches.get(one), searches.get(other));
                    pairs++;
                }
            }
            return new Rung(resolution, searches, agreement / pairs);
        }

        int size() {
            return searches.get(0).length;
        }

        int groups() {
            return NeighbourGraph.count(searches.get(0));
        }

        long alone() {
            Map<Integer, Long> sizes = Arrays.stream(searches.get(0)).boxed()
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            return sizes.values().stream().filter(size -> size == 1).count();
        }

        Partition partition() {
            return new Partition(searches.get(0), resolution, stability);
        }
    }
}
