package dev.lodestar.shared.jobs;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Outcome;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.shared.Roles;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

import io.smallrye.graphql.api.Nullable;

/** Long work, for a client. */
@GraphQLApi
public class JobApi {

    private final Jobs jobs;

    JobApi(Jobs jobs) {
        this.jobs = jobs;
    }

    @Query
    @Nullable
    @RolesAllowed(Roles.VIEWER)
    @Description("The job with an id, if this workspace has it.")
    public Job job(@NonNull @Id @Description("The job's id.") String id) {
        return jobs.find(Ids.parse("job", id)).orElse(null);
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("The jobs of this workspace, the newest first.")
    public JobConnection jobs(@Description("How many, 20 if not said.") Integer first,
            @Description("The cursor to begin behind.") String after) {
        return jobs.list(PageRequest.of(first, after)).as(JobEdge::new, JobConnection::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Ends a job after its present step; what is done stays done.")
    public JobPayload cancelJob(@NonNull @Id @Description("The job's id.") String id) {
        return Outcome.of(() -> jobs.cancel(Ids.parse("job", id))).as(JobPayload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Takes a failed or cancelled job up again where it stopped.")
    public JobPayload retryJob(@NonNull @Id @Description("The job's id.") String id) {
        return Outcome.of(() -> jobs.retry(Ids.parse("job", id))).as(JobPayload::new);
    }
}
