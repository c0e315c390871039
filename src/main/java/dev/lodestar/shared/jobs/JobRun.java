package dev.lodestar.shared.jobs;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** When a job was worked at. */
@DefaultNonNull
@Description("When a job was worked at.")
public record JobRun(
        @Description("How often the present step failed and was tried again.") int attempts,
        @Nullable @Description("Identifies when a worker took the job up.") Instant startedAt,
        @Nullable @Description("Identifies when the job was over.") Instant finishedAt) {
}
