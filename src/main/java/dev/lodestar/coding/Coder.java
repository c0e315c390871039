package dev.lodestar.coding;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;

/** Somebody who tagged a passage. */
@DefaultNonNull
@Description("Somebody who tagged a passage.")
public record Coder(
        @Description("The name of the coder, as it was then.") String name,
        @Description("Whether the coder is the caller.") boolean caller) {
}
