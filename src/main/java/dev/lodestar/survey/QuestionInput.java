package dev.lodestar.survey;

import java.util.List;

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
        @Nullable @Description("The options of a choice.") List<@NonNull OptionInput> options,
        @Nullable @Description("How many options of a multiple choice may be chosen; all if not said.") Integer most,
        @Nullable @Description("The lowest point of a scale; 0 if not said.") Integer min,
        @Nullable @Description("The highest point of a scale; 10 if not said.") Integer max,
        @Nullable @Description("What the lowest point of a scale means.") String minLabel,
        @Nullable @Description("What the highest point of a scale means.") String maxLabel,
        @Nullable @Description("The catalogue key of the attribute the answers speak about.") String attributeKey) {
}
