package dev.lodestar.profile.attribute;

import java.util.List;
import java.util.Objects;

import dev.lodestar.catalogue.AttributeValueInput;
import dev.lodestar.profile.AttributeDraft;
import dev.lodestar.profile.EvidenceDraft;
import dev.lodestar.profile.Polarity;
import dev.lodestar.profile.evidence.EvidenceInput;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** A new attribute. */
@DefaultNonNull
@Input("AddAttributeInput")
@Description("A new attribute, with what speaks for it.")
public record AttributeInput(
        @Description("The key of its definition, such as annualRevenue.") String key,
        @Description("Its value, of the definition's value type.") AttributeValueInput value,
        @Nullable @Description("What it means to match it; WANT, if not said.") Polarity polarity,
        @Nullable @Description("How much it counts, 0 to 10; 5, if not said.") Integer weight,
        @Nullable @Description("What speaks for or against it.") List<@NonNull EvidenceInput> evidence,
        @Nullable @Description("What is done and why, for the history.") String cause) {

    AttributeDraft toDraft() {
        return new AttributeDraft(key, value.toValue("input", "value"), Objects.requireNonNullElse(polarity, Polarity.WANT),
                Objects.requireNonNullElse(weight, AttributeDraft.USUAL_WEIGHT));
    }

    List<EvidenceDraft> toEvidence() {
        return EvidenceInput.drafts(evidence);
    }
}
