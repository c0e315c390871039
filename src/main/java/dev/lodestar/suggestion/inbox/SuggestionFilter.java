package dev.lodestar.suggestion.inbox;

import java.time.LocalDate;
import java.util.List;

import dev.lodestar.shared.Ids;
import dev.lodestar.suggestion.SuggestionState;
import dev.lodestar.suggestion.model.SuggestionStrength;

import org.hibernate.query.SelectionQuery;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/** Which suggestions are meant; what is left out does not matter, but for the states. */
@Input("SuggestionFilter")
@Description("The suggestions that are meant. What is left out does not matter, but for the states.")
public record SuggestionFilter(
        @Nullable @Description("Where they stand. Those that wait for a decision if left out.") List<@NonNull SuggestionState> states,
        @Nullable @Description("How much carries them.") SuggestionStrength strength,
        @Nullable @Id @Description("The ID of the profile or persona that they are for.") String ownerId) {

    /** What waits for a decision. */
    public static final SuggestionFilter WAITING = new SuggestionFilter(null, null, null);

    private static final List<SuggestionState> UNDECIDED = List.of(SuggestionState.OPEN, SuggestionState.NEEDS_MAPPING);

    /** As a condition in HQL on {@code s}. Those that were put off until today wait again. */
    String condition() {
        var awake = meant().contains(SuggestionState.OPEN) || meant().contains(SuggestionState.NEEDS_MAPPING);
        return "s.withdrawn = false and (s.decision.state in :states"
                + " and (s.decision.snoozedUntil is null or s.decision.snoozedUntil > :today)"
                + (awake ? " or s.decision.snoozedUntil <= :today" : "") + ")"
                + (strength == null ? "" : " and s.support.strength = :strength")
                + (ownerId == null ? "" : " and s.ownerId = :owner");
    }

    <T> SelectionQuery<T> bind(SelectionQuery<T> query, LocalDate today) {
        query.setParameter("states", meant()).setParameter("today", today);
        if (strength != null) {
            query.setParameter("strength", strength);
        }
        return ownerId == null ? query
                : query.setParameter("owner", Ids.parse("profile or persona", ownerId, "filter", "ownerId"));
    }

    private List<SuggestionState> meant() {
        return states == null || states.isEmpty() ? UNDECIDED : states;
    }
}
