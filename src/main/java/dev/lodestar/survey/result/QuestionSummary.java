package dev.lodestar.survey.result;

import java.util.List;

import dev.lodestar.survey.questionnaire.model.Question;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the people of completed responses chose at one closed question; each person counts once for each choice. */
@DefaultNonNull
@Description("What people chose at one closed question; each person counts once for each choice.")
public record QuestionSummary(
        @Description("The question as it was asked last.") Question question,
        @Description("How many people were shown it.") int asked,
        @Description("How many people answered it.") int answered,
        @Description("How many chose what, in the order of the question.") List<@NonNull ChoiceCount> choices,
        @Nullable @Description("The mean of a scale, if anybody answered.") Double mean) {

    /**
     * How many people chose one option or point.
     *
     * @param low lower bound of the 95 % Wilson interval of the share among those who answered, 0 to 1
     * @param high upper bound, 0 to 1
     */
    @DefaultNonNull
    @Description("How many people chose one option or point.")
    public record ChoiceCount(
            @Description("The id of the option, or the point.") String id,
            @Description("What the respondent read.") String label,
            @Description("How many people chose it.") int people,
            @Description("Lower bound of the 95 % interval of the share among those who answered, 0 to 1.") double low,
            @Description("Upper bound of the interval, 0 to 1.") double high) {
    }
}
