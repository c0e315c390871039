package dev.lodestar.survey;

import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code createSurvey} takes and gives. */
public interface CreateSurvey {

    /** What is asked for. */
    @Name("CreateSurveyInput")
    @Description("The survey to begin. It may be incomplete until it is published.")
    record Input(
            @NonNull @Description("The title, which the team and the respondents read and no other survey of the workspace has.") String title,
            @Nullable @Description("The BCP 47 tag of the language of the survey, en if left out.") String language,
            @Nullable @Description("The text that is shown before the start.") String introduction,
            @Nullable @Description("The questions in the order they are asked.") List<@NonNull QuestionInput> questions,
            @Nullable @Description("The text that is shown after completion.") String thankYou) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("CreateSurveyPayload")
    @Description("The result of beginning a survey.")
    record Payload(
            @Nullable @Description("The new survey, or null if it was refused.") Survey survey,
            @Description("What the caller can mend, empty if nothing was refused.") List<@NonNull UserError> userErrors) {
    }
}
