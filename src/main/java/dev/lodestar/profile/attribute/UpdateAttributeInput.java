package dev.lodestar.profile.attribute;

import dev.lodestar.catalogue.AttributeValue;
import dev.lodestar.catalogue.AttributeValueInput;
import dev.lodestar.profile.Polarity;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.Nullable;

/** What to change of an attribute; what is left out stays. */
@Input("UpdateAttributeInput")
@Description("What to change of an attribute; what is left out stays as it is.")
public record UpdateAttributeInput(
        @Nullable @Description("Its value, of the definition's value type.") AttributeValueInput value,
        @Nullable @Description("What it means to match it.") Polarity polarity,
        @Nullable @Description("How much it counts, 0 to 10.") Integer weight,
        @Nullable @Description("What is done and why, for the history.") String cause) {

    AttributeValue toValue() {
        return value == null ? null : value.toValue("input", "value");
    }
}
