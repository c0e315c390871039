package dev.lodestar.suggestion.decide;

import java.util.List;

import dev.lodestar.shared.UserError;
import dev.lodestar.suggestion.Suggestion;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code rejectSuggestion} takes and gives. */
public interface RejectSuggestion {

    /** Which suggestion is turned down, and why. */
    @Name("RejectSuggestionInput")
    @Description("Which suggestion is turned down, and why.")
    record Input(
            @NonNull @Id @Description("The suggestion's id.") String id,
            @Description("The version you saw.") int version,
            @NonNull @Description("Why, 1 to 500 characters; it is shown if the suggestion ever returns.") String reason) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("RejectSuggestionPayload")
    @Description("The result of rejecting a suggestion.")
    record Payload(
            @Nullable @Description("The suggestion as it is now, or null if the decision was refused.") Suggestion suggestion,
            @Description("What the caller can mend, empty if the suggestion was rejected.") List<@NonNull UserError> userErrors) {
    }
}
