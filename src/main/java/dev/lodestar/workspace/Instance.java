package dev.lodestar.workspace;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;

/** This running program. */
@DefaultNonNull
@Description("This running program.")
public record Instance(
        @Description("Whether somebody has set it up; if not, it has printed a link for that.") boolean setUp,
        @Description("The program's version.") String version) {
}
