package dev.lodestar.suggestion.decide;

import java.time.LocalDate;
import java.util.List;

import dev.lodestar.shared.UserError;
import dev.lodestar.suggestion.Suggestion;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code decideSuggestions} takes and gives. */
public interface DecideSuggestions {

    /** What is decided about which suggestions. */
    @Name("DecideSuggestionsInput")
    @Description("What is decided about which suggestions.")
    record Input(
            @NonNull @Description("What is decided.") SuggestionDecision decision,
            @NonNull @Description("The suggestions, 1 to 100.") List<@NonNull Item> items,
            @Nullable @Description("Why they are rejected, 1 to 500 characters.") String reason,
            @Nullable @Description("The day on which those put off come back, after today.") LocalDate until) {

        /** One of the suggestions. */
        @Name("SuggestionItemInput")
        @Description("One of the suggestions that are decided about.")
        public record Item(
                @NonNull @Id @Description("The suggestion's id.") String id,
                @Description("The version you saw.") int version) {

            AcceptSuggestion.Input toInput() {
                return AcceptSuggestion.Input.asItIs(id, version);
            }
        }
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("DecideSuggestionsPayload")
    @Description("The result of deciding about several suggestions, each on its own.")
    record Payload(
            @Description("The suggestions as they are now in the order of the items, null for each that was refused.") List<Suggestion> suggestions,
            @Description("What the caller can mend. The field gives the index of the item.") List<@NonNull UserError> userErrors) {
    }
}
