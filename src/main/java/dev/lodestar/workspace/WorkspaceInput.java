package dev.lodestar.workspace;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;

/** What a workspace is called. */
@DefaultNonNull
@Input("WorkspaceInput")
@Description("What a workspace is called.")
public record WorkspaceInput(@Description("Its name, 1 to 200 characters.") String name) {
}
