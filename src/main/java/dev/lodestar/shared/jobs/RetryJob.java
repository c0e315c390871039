package dev.lodestar.shared.jobs;

import java.util.List;
import java.util.UUID;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code retryJob} takes and gives. */
public interface RetryJob {

    /** The job to take up again. */
    @DefaultNonNull
    @Name("RetryJobInput")
    @Description("The job to take up again.")
    record Input(
            @Id @Description("The ID of the job.") UUID id) {
    }

    /** The result of taking a job up again. */
    @DefaultNonNull
    @Name("RetryJobPayload")
    @Description("The result of taking a job up again.")
    record Payload(
            @Nullable @Description("The job as it is now, or null if it was refused.") Job job,
            @Description("What the caller can mend, empty if the job goes on.") List<@NonNull UserError> userErrors) {
    }
}
