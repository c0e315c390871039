package dev.lodestar.survey;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/** What can be chosen at a question as it is being written. */
@Input("ChoiceInput")
@Description("What can be chosen at a question.")
public record ChoiceInput(
        @NonNull @Description("The options of the choice.") List<@NonNull OptionInput> options,
        @Nullable @Description("How many options of a multiple choice may be chosen. All may be if it is left out.") Integer most) {
}
