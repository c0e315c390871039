package dev.lodestar.survey.result;

import java.util.List;

import dev.lodestar.statistics.Proportion;
import dev.lodestar.survey.questionnaire.model.Question;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the people of completed responses chose at one closed question; each person counts once for each choice. */
@DefaultNonNull
@Description("What people chose at one closed question. Each person counts once for each choice.")
public record QuestionSummary(
        @Description("The question as it was asked last.") Question question,
        @Description("The number of people who were shown the question.") int asked,
        @Description("The number of people who answered the question.") int answered,
        @Description("The choices in the order of the question, each with the people who made it.") List<@NonNull ChoiceCount> choices,
        @Nullable @Description("The mean of a scale, or null if nobody answered.") Double mean) {

    /** How many people chose one option or point. */
    @DefaultNonNull
    @Description("How many people chose one option of a choice, or one point of a scale.")
    public record ChoiceCount(
            @Description("The ID of the option, or the point.") String id,
            @Description("The label that the respondents read.") String label,
            @Description("How many of those who answered the question chose it.") Proportion share) {
    }
}
