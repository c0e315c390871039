package dev.lodestar.profile.attribute;

import java.util.Objects;

import dev.lodestar.catalogue.AttributeValueInput;
import dev.lodestar.profile.AttributeDraft;
import dev.lodestar.profile.Polarity;

/** What adding an attribute to a profile and to a persona have in common. */
final class NewAttribute {

    private NewAttribute() {
    }

    static AttributeDraft draft(String key, AttributeValueInput value, Polarity polarity, Integer weight) {
        return new AttributeDraft(key, value.toValue("input", "value"), Objects.requireNonNullElse(polarity, Polarity.WANT),
                Objects.requireNonNullElse(weight, AttributeDraft.USUAL_WEIGHT));
    }
}
