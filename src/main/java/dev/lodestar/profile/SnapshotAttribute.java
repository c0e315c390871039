package dev.lodestar.profile;

import java.util.UUID;

import dev.lodestar.catalogue.AttributeValue;
import dev.lodestar.profile.revision.SnapshotDefinition;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

import io.smallrye.graphql.api.DefaultNonNull;

/** An attribute as it was at a revision: the statement and the numbers behind it, never anybody's words. */
@DefaultNonNull
@Description("An attribute as it was at a revision.")
public record SnapshotAttribute(
        @Id @Description("The attribute's id.") UUID id,
        @Description("What it said something about.") SnapshotDefinition definition,
        @Description("What it means to match it.") Polarity polarity,
        @Description("How much it counts, 0 to 10.") int weight,
        @Description("Its value.") AttributeValue value,
        @Description("Its value as a person reads it.") String text,
        @Description("The evidence it had, in numbers.") EvidenceTally evidence) {
}
