package dev.lodestar.survey.respondent;

import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What became of a respondent's step. */
@DefaultNonNull
@Description("What became of a respondent's step.")
public record RespondentPayload(
        @Nullable @Description("What the person sees now, unless refused.") RespondentView respondent,
        @Description("What the person can mend.") List<@NonNull UserError> userErrors) {
}
