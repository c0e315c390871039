package dev.lodestar.survey.respondent;

import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code completeResponse} takes and gives. */
public interface CompleteResponse {

    /** What is asked for. */
    @Name("CompleteResponseInput")
    @Description("The personal link whose response is complete.")
    record Input(
            @NonNull @Description("The secret of the personal link.") String token) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("CompleteResponsePayload")
    @Description("The result of completing a response.")
    record Payload(
            @Nullable @Description("What the person sees now, or null if the step was refused.") RespondentView respondent,
            @Description("What the caller can mend, empty if nothing was refused.") List<@NonNull UserError> userErrors) {
    }
}
