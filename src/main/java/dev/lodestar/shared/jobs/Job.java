package dev.lodestar.shared.jobs;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** Long work that somebody started. */
@DefaultNonNull
@Description("Long work that somebody started.")
public record Job(
        @Id @Description("The job's id.") UUID id,
        @Description("The kind of work.") String kind,
        @Description("Where it stands.") JobStatus status,
        @Description("How many units are done.") long done,
        @Nullable @Description("How many units there are, if that is known yet.") Long total,
        @Nullable @Description("What goes on, what came out, or why it failed.") String message,
        @Description("How often a step failed and was tried again.") int attempts,
        @Description("When it was asked for.") Instant createdAt,
        @Nullable @Description("When a worker took it up.") Instant startedAt,
        @Nullable @Description("When it was over.") Instant finishedAt) {
}
