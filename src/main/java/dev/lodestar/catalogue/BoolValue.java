package dev.lodestar.catalogue;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;

/** Yes or no. */
@DefaultNonNull
@Description("Yes or no.")
public record BoolValue(@Description("True for yes.") boolean value) implements AttributeValue {

    @Override
    public String display() {
        return value ? "yes" : "no";
    }
}
