package dev.lodestar.profile.attribute;

import java.util.List;
import java.util.Objects;

import dev.lodestar.catalogue.AttributeValueInput;
import dev.lodestar.profile.Attribute;
import dev.lodestar.profile.AttributeDraft;
import dev.lodestar.profile.Polarity;
import dev.lodestar.profile.evidence.EvidenceInput;
import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code addAttribute} takes and gives. */
public interface AddAttribute {

    /** A new attribute of a profile or persona, with its evidence. */
    @DefaultNonNull
    @Name("AddAttributeInput")
    @Description("A new attribute of a profile or persona, with its evidence.")
    record Input(
            @Id @Description("The ID of the profile or persona.") String ownerId,
            @Description("The version of the profile or persona that the caller saw.") int version,
            @Description("The key of the definition, such as annualRevenue.") String key,
            @Description("The value, of the value type of the definition.") AttributeValueInput value,
            @Nullable @Description("What it means for a customer to match the attribute. WANT if left out.") Polarity polarity,
            @Nullable @Description("How much the attribute counts, from 0 to 10. 5 if left out.") Integer weight,
            @Nullable @Description("The evidence for or against the attribute.") List<@NonNull EvidenceInput> evidence,
            @Nullable @Description("What is done and why, for the history.") String cause) {

        /** What is to be said. */
        public AttributeDraft draft() {
            return new AttributeDraft(key, value.toValue("input", "value"), Objects.requireNonNullElse(polarity, Polarity.WANT),
                    Objects.requireNonNullElse(weight, AttributeDraft.USUAL_WEIGHT));
        }
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("AddAttributePayload")
    @Description("The result of adding an attribute to a profile or persona.")
    record Payload(
            @Nullable @Description("The new attribute, or null if it was refused.") Attribute attribute,
            @Nullable @Description("The number of the revision that the change made, or of the newest one if nothing changed. Null if it was refused.") Integer revision,
            @Description("What the caller can mend, empty if the attribute was added.") List<@NonNull UserError> userErrors) {
    }
}
