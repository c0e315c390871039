package dev.lodestar.survey.collected;

import java.util.List;

import dev.lodestar.shared.UserError;
import dev.lodestar.shared.jobs.Job;
import dev.lodestar.survey.Survey;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What became of an import of responses. */
@DefaultNonNull
@Description("What became of an import of responses.")
public record ImportResponsesPayload(
        @Nullable @Description("The survey of the file, unless refused.") Survey survey,
        @Nullable @Description("The job that takes the rows in, unless refused.") Job job,
        @Description("What the caller can mend.") List<@NonNull UserError> userErrors) {
}
