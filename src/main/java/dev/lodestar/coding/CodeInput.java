package dev.lodestar.coding;

import java.util.UUID;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** The present state of a code. */
@DefaultNonNull
@Input("CodeInput")
@Description("The present state of a code.")
public record CodeInput(
        @Description("What it is called.") String name,
        @Nullable @Description("When to use it and when not.") String description,
        @Description("Its colour, as #rrggbb.") String colour,
        @Nullable @Id @Description("The code it is a part of; none for the top.") UUID parentId,
        @Nullable @Description("The key of the attribute definition that its passages feed, if any.") String attributeKey) {
}
