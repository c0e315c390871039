package dev.lodestar.shared.jobs;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;

/** A job at its place in a list. */
@DefaultNonNull
@Description("A job at its place in a list.")
public record JobEdge(
        @Description("The place.") String cursor,
        @Description("The job.") Job node) {
}
