package dev.lodestar.survey.respondent;

import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the holder of a personal link gets to see, or why not. */
@DefaultNonNull
@Description("What the holder of a personal link gets to see, or why not.")
public record RespondentPayload(
        @Nullable @Description("What the person sees now, or null if the link does not open.") RespondentView respondent,
        @Description("What the person can mend, empty if nothing was refused.") List<@NonNull UserError> userErrors) {
}
