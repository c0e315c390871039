package dev.lodestar.suggestion.decide;

import dev.lodestar.catalogue.AttributeValueInput;
import dev.lodestar.profile.Polarity;
import dev.lodestar.shared.text.Text;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/** Which suggestion becomes part of its profile or persona, and in which form. */
@Input("AcceptSuggestionInput")
@Description("Which suggestion becomes part of its profile or persona, and in which form.")
public record AcceptSuggestionInput(
        @NonNull @Id @Description("The suggestion's id.") String id,
        @Description("The version you saw.") int version,
        @Nullable @Description("What it says something about; needed when the suggestion does not know.") String definitionKey,
        @Nullable @Description("Better words than those of the theme.") String text,
        @Nullable @Description("The value, when words are not enough, such as a range.") AttributeValueInput value,
        @Nullable @Description("What it means to match it; the usual for its part of the profile, if not said.") Polarity polarity,
        @Nullable @Description("How much it counts, 0 to 10; 5, if not said.") Integer weight) {

    /** The suggestion as it is. */
    public static AcceptSuggestionInput asItIs(String id, int version) {
        return new AcceptSuggestionInput(id, version, null, null, null, null, null);
    }

    /** Whether it is to be said otherwise than the suggestion has it. */
    boolean isEdited() {
        return definitionKey != null || value != null || !Text.isMissing(text);
    }
}
