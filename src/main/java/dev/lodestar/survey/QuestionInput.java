package dev.lodestar.survey;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/** A question as it is being written; the fields that its kind does not have are left out. */
@Input("QuestionInput")
@Description("A question as it is being written; leave out the fields that its kind does not have.")
public record QuestionInput(
        @NonNull @Description("The kind of question.") QuestionKind kind,
        @Nullable @Description("The id of a question that was there before; a new one gets its own.") String id,
        @NonNull @Description("What is asked.") String text,
        @Nullable @Description("A line of explanation below the question.") String help,
        @Nullable @Description("Whether the survey can only be completed with an answer; false if not said.") Boolean required,
        @Nullable @Description("What can be chosen at a single or multiple choice.") ChoiceInput choice,
        @Nullable @Description("The points of a scale. It goes from 0 to 10 if this is left out.") Scale scale,
        @Nullable @Description("The catalogue key of the attribute the answers speak about.") String attributeKey) {
}
