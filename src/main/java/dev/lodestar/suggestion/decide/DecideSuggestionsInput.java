package dev.lodestar.suggestion.decide;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/** What is decided about which suggestions. */
@Input("DecideSuggestionsInput")
@Description("What is decided about which suggestions.")
public record DecideSuggestionsInput(
        @NonNull @Description("What is decided.") SuggestionDecision decision,
        @NonNull @Description("The suggestions, 1 to 100.") List<@NonNull Item> items,
        @Nullable @Description("Why they are rejected, 1 to 500 characters.") String reason,
        @Nullable @Description("The day on which those put off come back, after today.") LocalDate until) {

    /** One of the suggestions. */
    @Input("SuggestionItemInput")
    @Description("One of the suggestions that are decided about.")
    public record Item(
            @NonNull @Id @Description("The suggestion's id.") String id,
            @Description("The version you saw.") int version) {

        AcceptSuggestionInput toInput() {
            return AcceptSuggestionInput.asItIs(id, version);
        }
    }
}
