package dev.lodestar.shared.jobs;

import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What became of a request to start, cancel or retry a job. */
@DefaultNonNull
@Description("What became of a request to start, cancel or retry a job.")
public record JobPayload(
        @Nullable @Description("The job, unless refused.") Job job,
        @Description("What the caller can mend.") List<@NonNull UserError> userErrors) {
}
