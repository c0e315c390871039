package dev.lodestar.workspace;

import java.util.UUID;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

import io.smallrye.graphql.api.DefaultNonNull;

/** A tenant: a team with its profiles, customers and research, walled off from every other. */
@DefaultNonNull
@Description("A team with its profiles, customers and research, walled off from every other.")
public record Workspace(
        @Id @Description("The workspace's id.") UUID id,
        @Description("Its name.") String name,
        @Description("Counts the changes; send it back with an update.") int version) {
}
