package dev.lodestar.suggestion.decide;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which suggestion is turned down, and why. */
@Input("RejectSuggestionInput")
@Description("Which suggestion is turned down, and why.")
public record RejectSuggestionInput(
        @NonNull @Id @Description("The suggestion's id.") String id,
        @Description("The version you saw.") int version,
        @NonNull @Description("Why, 1 to 500 characters; it is shown if the suggestion ever returns.") String reason) {
}
