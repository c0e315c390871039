package dev.lodestar.clustering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses how fine the themes are, from the texts alone: on each rung of a ladder of resolutions the themes of all texts are
 * compared with those of ten resamples, and the finest rung is taken that agrees with the best one within one standard error.
 * <p>
 * Where no rung is stable the texts have no natural cut, as is usual for short reasons and wishes; then the finest rung is
 * taken, because a person can join themes that say the same but cannot see that one theme says two things. Two bounds keep
 * the choice useful: a theme holds a dozen texts in the mean (fewer in very small inputs and in large ones), and there are at
 * least {@value #FEWEST_GROUPS} themes, because two halves agree easily. What was measured stands in docs/adr/0005.
 * <p>
 * Sources: {@link Subsamples}, and the one-standard-error rule of L. Breiman, J. Friedman, R. Olshen and C. Stone,
 * "Classification and Regression Trees" (1984) section 3.4.3.
 */
public final class ResolutionSelection {

    /** From a handful of themes to hundreds, in steps of the square root of two. */
    public static final List<Double> LADDER = List.of(0.5, 0.7, 1.0, 1.4, 2.0, 2.8, 4.0, 5.6, 8.0, 11.2, 16.0, 22.4, 32.0);

    /** From here on the resamples agree on a cut; below, Hennig (2007) would not call it stable. */
    private static final double STABLE = 0.75;

    private static final int FEWEST_TEXTS = 12;
    private static final int FEWEST_TEXTS_OF_MANY = 8;
    private static final int MANY_TEXTS = 1000;
    private static final int FEWEST_GROUPS = 5;
    private static final int RESAMPLES = 10;

    private ResolutionSelection() {
    }

    /**
     * The chosen resolution.
     *
     * @param graph of the texts, or of a sample of them
     * @param finer how many rungs finer than the choice, negative for coarser; stays on the ladder
     */
    static double choose(NeighbourGraph graph, int finer) {
        int chosen = finer + chosenRung(climb(graph));
        return LADDER.get(Math.max(0, Math.min(LADDER.size() - 1, chosen)));
    }

    private static List<Rung> climb(NeighbourGraph graph) {
        var resamples = new Subsamples(graph, RESAMPLES);
        double fewest = fewestTexts(graph.size());
        var rungs = new ArrayList<Rung>();
        for (double resolution : LADDER) {
            var rung = Rung.at(resolution, graph, resamples);
            if (!rungs.isEmpty() && graph.size() < fewest * rung.groups()) {
                break;
            }
            rungs.add(rung);
        }
        int enough = (int) Math.min(FEWEST_GROUPS, Math.sqrt(graph.size() / 2.0));
        while (rungs.size() > 1 && rungs.get(0).groups() < enough) {
            rungs.remove(0);
        }
        return rungs;
    }

    private static double fewestTexts(int size) {
        return size >= MANY_TEXTS ? FEWEST_TEXTS_OF_MANY : Math.min(FEWEST_TEXTS, Math.sqrt(size));
    }

    /** The place on the ladder. */
    private static int chosenRung(List<Rung> rungs) {
        var best = rungs.stream().max(Comparator.comparingDouble(Rung::stability)).orElseThrow();
        if (best.stability() < STABLE) {
            return LADDER.indexOf(rungs.get(rungs.size() - 1).resolution());
        }
        double enough = best.stability() - best.standardError();
        return rungs.stream().filter(rung -> rung.stability() >= enough).map(rung -> LADDER.indexOf(rung.resolution()))
                .max(Integer::compare).orElseThrow();
    }

    private record Rung(double resolution, int groups, double stability, double standardError) {

        static Rung at(double resolution, NeighbourGraph graph, Subsamples resamples) {
            var whole = graph.communities(resolution, 1);
            var agreements = resamples.agreements(whole, resamples.communities(resolution));
            double mean = Arrays.stream(agreements).average().orElse(1);
            double squares = Arrays.stream(agreements).map(agreement -> (agreement - mean) * (agreement - mean)).sum();
            return new Rung(resolution, NeighbourGraph.count(whole), mean,
                    Math.sqrt(squares / (agreements.length - 1) / agreements.length));
        }
    }
}
