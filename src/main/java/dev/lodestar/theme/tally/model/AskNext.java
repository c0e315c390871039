package dev.lodestar.theme.tally.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Whom to ask next: those of whom too few were asked to say what they want, and those of whom too little is known. */
public final class AskNext {

    /**
     * With fewer people of a kind, more of them are suggested.
     * <p>
     * Source: G. Guest, A. Bunce and L. Johnson, "How many interviews are enough?", Field Methods 18 (2006) 59-82, who heard
     * most of what one homogeneous group had to say from twelve.
     */
    public static final int ENOUGH = 12;
    private static final double MUCH = 0.25;

    /**
     * A kind of people.
     *
     * @param dimension what the dimension is called
     * @param level what the level is called
     * @param asked how many of them were asked
     */
    private record Few(String dimension, String level, int asked) {

        String words(int all) {
            return "%s of %d people asked %s “%s” as their %s; ask more of them before you say what they want.".formatted(
                    asked == 0 ? "None" : "Only " + asked, all, asked == 1 ? "has" : "have", level, dimension);
        }
    }

    private AskNext() {
    }

    /**
     * Suggestions, at most one for each kind of lack.
     *
     * @param all how many people were asked
     * @param roles how many of each named role were asked, by what the role is called
     * @param segments how many of each segment were asked
     * @param unknown of how many people a dimension is not known, by what the dimension is called
     */
    public static List<String> of(int all, SortedMap<String, Integer> roles, SortedMap<String, Integer> segments,
            SortedMap<String, Integer> unknown) {
        List<String> words = new ArrayList<>();
        fewest("role", roles).ifPresent(few -> words.add(few.words(all)));
        fewest("segment", segments).ifPresent(few -> words.add(few.words(all)));
        unknown.entrySet().stream().max(Map.Entry.<String, Integer> comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .filter(largest -> largest.getValue() > MUCH * all)
                .ifPresent(
                        largest -> words.add("%s is not known of %d of %d people asked; find it out before you compare by it."
                                .formatted(largest.getKey(), largest.getValue(), all)));
        return words;
    }

    private static Optional<Few> fewest(String dimension, SortedMap<String, Integer> asked) {
        return asked.entrySet().stream().min(Map.Entry.comparingByValue()).filter(few -> few.getValue() < ENOUGH)
                .map(few -> new Few(dimension, few.getKey(), few.getValue()));
    }
}
