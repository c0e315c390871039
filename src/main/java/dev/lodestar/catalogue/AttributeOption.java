package dev.lodestar.catalogue;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;

/** One choice of an attribute of type ENUM or ENUM_SET. */
@DefaultNonNull
@Description("One choice of an attribute of type ENUM or ENUM_SET.")
public record AttributeOption(
        @Description("What values hold.") String code,
        @Description("What people read.") String label) {
}
