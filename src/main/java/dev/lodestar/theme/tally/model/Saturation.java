package dev.lodestar.theme.tally.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import dev.lodestar.statistics.Coverage;

/**
 * How much of what there is to hear has been heard, from who mentioned which theme, in the order in which people were heard.
 *
 * @param people how many people were heard
 * @param mentions pairs of a person and a theme
 * @param singletons themes that one person alone mentioned
 * @param coverage the estimated chance that the next mention is of a known theme, 0 to 1
 * @param low lower end of its 95 % interval, 0 to 1
 * @param high upper end of its 95 % interval, 0 to 1
 * @param path the coverage after equal parts of the people, the last after all of them
 * @param guest after how many people the rule of Guest, Namey and Chen called it saturated, if it ever did
 */
public record Saturation(int people, int mentions, int singletons, double coverage, double low, double high, List<Double> path,
        Optional<Integer> guest) {

    private static final int BASE = 4;
    private static final int RUN = 2;
    private static final double NEW_AT_MOST = 0.05;
    private static final int MOST_POINTS = 24;

    /** @param heard the themes that each person mentioned, in the order in which people were heard */
    public static Saturation of(List<? extends Collection<String>> heard) {
        int points = Math.min(MOST_POINTS, heard.size());
        var path = new ArrayList<Double>();
        var mentions = new TreeMap<String, Integer>();
        for (int person = 0; person < heard.size(); person++) {
            new HashSet<>(heard.get(person)).forEach(theme -> mentions.merge(theme, 1, Integer::sum));
            if (person + 1 == heard.size() * (long) (path.size() + 1) / points) {
                path.add(Coverage.goodTuring(mentions.values()));
            }
        }
        double coverage = Coverage.goodTuring(mentions.values());
        double half = Coverage.halfInterval(mentions.values());
        return new Saturation(heard.size(), mentions.values().stream().mapToInt(count -> count).sum(),
                (int) mentions.values().stream().filter(count -> count == 1).count(), coverage,
                Math.max(0, coverage - half), Math.min(1, coverage + half), List.copyOf(path), guest(heard));
    }

    /**
     * After how many people at most 5 % of the themes of the first four were new in two people in a row; runs overlap.
     * <p>
     * Source: G. Guest, E. Namey and M. Chen, "A simple method to assess and report thematic saturation in qualitative
     * research", PLoS ONE 15(5) (2020) e0232076.
     *
     * @return the number of people heard at the end of the first such run
     */
    static Optional<Integer> guest(List<? extends Collection<String>> heard) {
        var known = new HashSet<String>();
        var fresh = new ArrayList<Integer>();
        int base = 0;
        for (int person = 0; person < heard.size(); person++) {
            int before = known.size();
            known.addAll(heard.get(person));
            fresh.add(known.size() - before);
            if (person + 1 == BASE) {
                base = known.size();
            }
            if (person + 1 >= BASE + RUN && base > 0
                    && fresh.subList(person + 1 - RUN, person + 1).stream().mapToInt(count -> count).sum() <= NEW_AT_MOST
                            * base) {
                return Optional.of(person + 1);
            }
        }
        return Optional.empty();
    }
}
