package dev.lodestar.workspace.identity;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;

/** This running program. */
@DefaultNonNull
@Description("This running program.")
public record Instance(
        @Description("Whether somebody has set the program up. If not, it has printed a link for that.") boolean setUp,
        @Description("The version of the program.") String version) {
}
