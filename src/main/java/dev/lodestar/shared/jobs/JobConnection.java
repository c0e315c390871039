package dev.lodestar.shared.jobs;

import java.util.List;

import dev.lodestar.shared.PageInfo;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;

/** A page of jobs, the newest first. */
@DefaultNonNull
@Description("A page of jobs, the newest first.")
public record JobConnection(
        @Description("The jobs with their places.") List<@NonNull JobEdge> edges,
        @Description("The jobs.") List<@NonNull Job> nodes,
        @Description("Where the page stands.") PageInfo pageInfo) {
}
