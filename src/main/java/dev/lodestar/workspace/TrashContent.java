package dev.lodestar.workspace;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;

/** How much of a kind goes along into the trash, or is affected by it. */
@DefaultNonNull
@Description("How much of a kind goes along into the trash, or is affected by it.")
public record TrashContent(
        @Description("What it is.") TrashContentKind kind,
        @Description("How many.") int count) {
}
