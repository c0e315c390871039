package dev.lodestar.suggestion.decide;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which suggestion is put off, and until when. */
@Input("SnoozeSuggestionInput")
@Description("Which suggestion is put off, and until when.")
public record SnoozeSuggestionInput(
        @NonNull @Id @Description("The suggestion's id.") String id,
        @Description("The version you saw.") int version,
        @NonNull @Description("The day on which it comes back, after today.") LocalDate until) {
}
