package dev.lodestar.profile;

import java.time.Instant;
import java.util.UUID;

import dev.lodestar.catalogue.AttributeDefinition;
import dev.lodestar.catalogue.AttributeValue;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

import io.smallrye.graphql.api.DefaultNonNull;

/** One typed statement of a profile or persona. */
@DefaultNonNull
@Description("One typed statement of a profile or persona.")
public record Attribute(
        @Id @Description("The attribute's id.") UUID id,
        @Description("Counts the changes; send it back to say which state you saw.") int version,
        @Description("What it says something about.") AttributeDefinition definition,
        @Description("What it means for a customer to match it.") Polarity polarity,
        @Description("How much it counts, 0 to 10.") int weight,
        @Description("Its value.") AttributeValue value,
        @Description("Its value as a person reads it.") String text,
        @Description("What the evidence makes of it today.") AttributeStatus status,
        @Description("Who speaks for and against it, in numbers.") EvidenceTally tally,
        @Description("When it was added.") Instant createdAt,
        @Description("When it was last changed.") Instant updatedAt) {
}
