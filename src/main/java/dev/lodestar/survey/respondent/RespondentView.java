package dev.lodestar.survey.respondent;

import java.util.List;

import dev.lodestar.survey.questionnaire.model.Questionnaire;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;

/** What the holder of a personal link gets to see. */
@DefaultNonNull
@Description("What the holder of a personal link gets to see.")
public record RespondentView(
        @Description("Where the person stands.") RespondentState state,
        @Description("What the survey is called.") String title,
        @Description("The number of the version; send it back with each answer.") int surveyVersion,
        @Description("The questionnaire.") Questionnaire questionnaire,
        @Description("What the person has answered so far.") List<@NonNull SavedAnswer> answers,
        @Description("Whether something is promised for a complete response.") boolean incentivised) {
}
