package dev.lodestar.shared.jobs;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** How far a job is. */
@DefaultNonNull
@Description("How far a job is.")
public record JobProgress(
        @Description("How many units are done.") long done,
        @Nullable @Description("How many units there are, if that is known yet.") Long total) {
}
