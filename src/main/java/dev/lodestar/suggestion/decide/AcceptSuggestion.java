package dev.lodestar.suggestion.decide;

import java.util.List;

import dev.lodestar.catalogue.AttributeValueInput;
import dev.lodestar.profile.Polarity;
import dev.lodestar.shared.UserError;
import dev.lodestar.shared.text.Text;
import dev.lodestar.suggestion.Suggestion;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code acceptSuggestion} takes and gives. */
public interface AcceptSuggestion {

    /** Which suggestion becomes part of its profile or persona, and in which form. */
    @Name("AcceptSuggestionInput")
    @Description("Which suggestion becomes part of its profile or persona, and in which form.")
    record Input(
            @NonNull @Id @Description("The suggestion's id.") String id,
            @Description("The version you saw.") int version,
            @Nullable @Description("What it says something about; needed when the suggestion does not know.") String definitionKey,
            @Nullable @Description("Better words than those of the theme.") String text,
            @Nullable @Description("The value, when words are not enough, such as a range.") AttributeValueInput value,
            @Nullable @Description("What it means to match it; the usual for its part of the profile, if not said.") Polarity polarity,
            @Nullable @Description("How much it counts, 0 to 10; 5, if not said.") Integer weight) {

        /** The suggestion as it is. */
        public static Input asItIs(String id, int version) {
            return new Input(id, version, null, null, null, null, null);
        }

        /** Whether it is to be said otherwise than the suggestion has it. */
        boolean isEdited() {
            return definitionKey != null || value != null || !Text.isMissing(text);
        }
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("AcceptSuggestionPayload")
    @Description("The result of accepting a suggestion.")
    record Payload(
            @Nullable @Description("The suggestion as it is now, or null if the decision was refused.") Suggestion suggestion,
            @Description("What the caller can mend, empty if the suggestion was accepted.") List<@NonNull UserError> userErrors) {
    }
}
