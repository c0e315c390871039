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

/** What the mutation {@code snoozeSuggestion} takes and gives. */
public interface SnoozeSuggestion {

    /** Which suggestion is put off, and until when. */
    @Name("SnoozeSuggestionInput")
    @Description("Which suggestion is put off, and until when.")
    record Input(
            @NonNull @Id @Description("The suggestion's id.") String id,
            @Description("The version you saw.") int version,
            @NonNull @Description("The day on which it comes back, after today.") LocalDate until) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("SnoozeSuggestionPayload")
    @Description("The result of putting a suggestion off.")
    record Payload(
            @Nullable @Description("The suggestion as it is now, or null if the decision was refused.") Suggestion suggestion,
            @Description("What the caller can mend, empty if the suggestion was put off.") List<@NonNull UserError> userErrors) {
    }
}
