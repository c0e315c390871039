package dev.lodestar.profile.revision;

import dev.lodestar.catalogue.AttributeDefinition;
import dev.lodestar.catalogue.AttributeGroup;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;

/** What an attribute said something about, as it was called at a revision. */
@DefaultNonNull
@Description("What an attribute said something about, as it was called at a revision.")
public record SnapshotDefinition(
        @Description("The stable name, such as annualRevenue.") String key,
        @Description("The name people read.") String label,
        @Description("The part of a profile it belongs to.") AttributeGroup group) {

    public static SnapshotDefinition of(AttributeDefinition definition) {
        return new SnapshotDefinition(definition.key(), definition.label(), definition.group());
    }
}
