package dev.lodestar.example;

import java.util.List;

import dev.lodestar.shared.UserError;
import dev.lodestar.shared.jobs.Job;
import dev.lodestar.shared.jobs.JobStatus;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What became of a request for the example. */
@DefaultNonNull
@Description("What became of a request for the example.")
public record LoadExamplePayload(
        @Nullable @Description("The job that loads it, unless refused.") Job job,
        @Description("Whether the example had been loaded before, so that this request changed nothing.") boolean alreadyLoaded,
        @Description("What the caller can mend.") List<@NonNull UserError> userErrors) {

    static LoadExamplePayload of(Job job, List<UserError> userErrors) {
        return new LoadExamplePayload(job, job != null && job.status() == JobStatus.SUCCEEDED, userErrors);
    }
}
