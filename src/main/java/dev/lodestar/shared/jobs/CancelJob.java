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

/** What the mutation {@code cancelJob} takes and gives. */
public interface CancelJob {

    /** The job to end. */
    @DefaultNonNull
    @Name("CancelJobInput")
    @Description("The job to end.")
    record Input(
            @Id @Description("The ID of the job.") UUID id) {
    }

    /** The result of ending a job. */
    @DefaultNonNull
    @Name("CancelJobPayload")
    @Description("The result of ending a job.")
    record Payload(
            @Nullable @Description("The job as it is now, or null if it was refused.") Job job,
            @Description("What the caller can mend, empty if the job ends.") List<@NonNull UserError> userErrors) {
    }
}
