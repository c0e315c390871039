package dev.lodestar.shared.jobs;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.lodestar.shared.PageInfo;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** Long work that somebody started. */
@DefaultNonNull
@Description("Long work that somebody started.")
public record Job(
        @Id @Description("The ID of the job.") UUID id,
        @Description("The kind of work.") String kind,
        @Description("The state of the job.") JobStatus status,
        @Description("How far the job is.") JobProgress progress,
        @Nullable @Description("What goes on, what came out, or why the job failed.") JobMessage message,
        @Description("When the job was worked at.") JobRun run,
        @Description("Identifies when the job was asked for.") Instant createdAt) {

    /** A job at its place. */
    @DefaultNonNull
    @Name("JobEdge")
    @Description("A job at its place.")
    public record Edge(
            @Description("The place.") String cursor,
            @Description("The job.") Job node) {
    }

    /** A page of jobs. */
    @DefaultNonNull
    @Name("JobConnection")
    @Description("A page of jobs.")
    public record Connection(
            @Description("The jobs with their places.") List<@NonNull Edge> edges,
            @Description("The jobs.") List<@NonNull Job> nodes,
            @Description("Where the page stands.") PageInfo pageInfo,
            @Description("How many jobs there are on all pages.") Integer totalCount) {
    }
}
