package dev.lodestar.example;

import java.util.List;

import dev.lodestar.shared.UserError;
import dev.lodestar.shared.jobs.Job;
import dev.lodestar.shared.jobs.JobStatus;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code loadExampleWorkspace} gives; there is one example, so it takes nothing. */
public interface LoadExampleWorkspace {

    /** The result of asking for the example. */
    @DefaultNonNull
    @Name("LoadExampleWorkspacePayload")
    @Description("The result of asking for the example.")
    record Payload(
            @Nullable @Description("The job that loads the example, or null if it was refused.") Job job,
            @Description("Whether the example had been loaded before, so that nothing was changed.") boolean alreadyLoaded,
            @Description("What the caller can mend, empty if the example is loaded.") List<@NonNull UserError> userErrors) {

        static Payload of(Job job, List<UserError> userErrors) {
            return new Payload(job, job != null && job.status() == JobStatus.SUCCEEDED, userErrors);
        }
    }
}
