package dev.lodestar.theme.tally.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Whom to ask next: people of a kind of whom too few were asked to say what they want, or of whom too little is known.
 *
 * @param label what the kind, or the dimension that is not known, is called
 * @param people how many of the kind were asked, or of how many the dimension is not known
 * @param asked how many people were asked in all
 */
@Description("Whom to ask next.")
public record AskNext(
        @NonNull @Description("Why.") Reason reason,
        @NonNull @Description("What the role, the segment or the dimension is called.") String label,
        @Description("How many people of the role or segment were asked, or of how many the dimension is not known.") int people,
        @Description("How many people were asked in all.") int asked) {

    /** Why to ask them. */
    @Name("AskNextReason")
    @Description("Why certain people should be asked next.")
    public enum Reason {
        @Description("Fewer than 12 people of the role were asked.")
        FEW_OF_ROLE,
        @Description("Fewer than 12 people of the segment were asked.")
        FEW_OF_SEGMENT,
        @Description("The dimension is not known of more than a quarter of the people asked.")
        UNKNOWN_DIMENSION
    }

    /**
     * With fewer people of a kind, more of them are suggested.
     * <p>
     * Source: G. Guest, A. Bunce and L. Johnson, "How many interviews are enough?", Field Methods 18 (2006) 59-82, who heard
     * most of what one homogeneous group had to say from twelve.
     */
    public static final int ENOUGH = 12;
    private static final double MUCH = 0.25;

    /**
     * Suggestions, at most one for each kind of lack.
     *
     * @param all how many people were asked
     * @param roles how many of each named role were asked, by what the role is called
     * @param segments how many of each segment were asked
     * @param unknown of how many people a dimension is not known, by what the dimension is called
     */
    public static List<AskNext> of(int all, SortedMap<String, Integer> roles, SortedMap<String, Integer> segments,
            SortedMap<String, Integer> unknown) {
        var suggestions = new ArrayList<AskNext>();
        fewest(roles).ifPresent(few -> suggestions.add(new AskNext(Reason.FEW_OF_ROLE, few.getKey(), few.getValue(), all)));
        fewest(segments)
                .ifPresent(few -> suggestions.add(new AskNext(Reason.FEW_OF_SEGMENT, few.getKey(), few.getValue(), all)));
        unknown.entrySet().stream().max(Map.Entry.<String, Integer> comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .filter(largest -> largest.getValue() > MUCH * all).ifPresent(largest -> suggestions
                        .add(new AskNext(Reason.UNKNOWN_DIMENSION, largest.getKey(), largest.getValue(), all)));
        return suggestions;
    }

    private static Optional<Map.Entry<String, Integer>> fewest(SortedMap<String, Integer> asked) {
        return asked.entrySet().stream().min(Map.Entry.comparingByValue()).filter(few -> few.getValue() < ENOUGH);
    }
}
