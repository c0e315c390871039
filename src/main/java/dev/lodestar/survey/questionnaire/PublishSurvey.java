package dev.lodestar.survey.questionnaire;

import java.util.List;

import dev.lodestar.shared.UserError;
import dev.lodestar.survey.Survey;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code publishSurvey} takes and gives. */
public interface PublishSurvey {

    /** What is asked for. */
    @Name("PublishSurveyInput")
    @Description("The survey to publish.")
    record Input(
            @NonNull @Id @Description("The ID of the survey.") String id,
            @NonNull @Description("The version of the survey that the change was made against.") Integer version) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("PublishSurveyPayload")
    @Description("The result of publishing a survey.")
    record Payload(
            @Nullable @Description("The survey as it is now, or null if it was not published.") Survey survey,
            @Description("What the caller can mend, empty if nothing was refused.") List<@NonNull UserError> userErrors) {
    }
}
