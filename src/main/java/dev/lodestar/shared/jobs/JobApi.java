package dev.lodestar.shared.jobs;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Outcome;
import dev.lodestar.shared.Roles;
import dev.lodestar.shared.graphql.ConnectionRequest;

import org.eclipse.microprofile.graphql.DefaultValue;
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
    public Job job(@NonNull @Id @Description("The ID of the job.") String id) {
        return jobs.find(Ids.parse("job", id)).orElse(null);
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("The jobs of the workspace.")
    public Job.Connection jobs(
            @DefaultValue(ConnectionRequest.DEFAULT_FIRST) @Description("How many, 200 at the most.") int first,
            @Description("The cursor to begin behind.") String after,
            @Description("The order of the list, the newest first if not given.") JobOrder orderBy,
            @Description("Which jobs, all if not given.") JobFilter filter) {
        var order = orderBy == null ? JobOrder.NEWEST_FIRST : orderBy;
        return jobs.list(filter == null ? JobFilter.ALL : filter,
                ConnectionRequest.of("jobs", first, after, order.field(), order.direction()))
                .as(Job.Edge::new, Job.Connection::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Ends a job after its present step. What is done stays done.")
    public CancelJob.Payload cancelJob(@NonNull @Description("The job to end.") CancelJob.Input input) {
        return Outcome.of(() -> jobs.cancel(input.id())).as(CancelJob.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Takes a failed or cancelled job up again where it stopped.")
    public RetryJob.Payload retryJob(@NonNull @Description("The job to take up again.") RetryJob.Input input) {
        return Outcome.of(() -> jobs.retry(input.id())).as(RetryJob.Payload::new);
    }
}
