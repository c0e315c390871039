package dev.lodestar.profile;

import java.time.Instant;
import java.util.UUID;

import dev.lodestar.catalogue.AttributeDefinition;
import dev.lodestar.catalogue.AttributeValue;
import dev.lodestar.shared.RowTimes;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;

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
        @Description("Who speaks for and against it, in numbers.") EvidenceTally tally,
        @Ignore RowTimes times) {

    @Description("The value as a person reads it.")
    public String getText() {
        return definition.display(value);
    }

    @Description("What the evidence makes of the attribute today.")
    public AttributeStatus getStatus() {
        return tally.status();
    }

    @Description("Identifies when the attribute was added.")
    public Instant getCreatedAt() {
        return times.createdAt();
    }

    @Description("Identifies when the attribute was last changed.")
    public Instant getUpdatedAt() {
        return times.updatedAt();
    }
}
