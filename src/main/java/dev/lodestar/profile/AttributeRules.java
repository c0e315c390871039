package dev.lodestar.profile;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.catalogue.AppliesTo;
import dev.lodestar.catalogue.AttributeDefinition;
import dev.lodestar.catalogue.Definitions;
import dev.lodestar.catalogue.value.AttributeValue;
import dev.lodestar.catalogue.value.InvalidValue;
import dev.lodestar.shared.Refused;
import dev.lodestar.shared.UserErrorCode;

/** What an attribute has to keep to. */
@ApplicationScoped
class AttributeRules {

    private static final int MOST = 500;

    private final Definitions definitions;

    AttributeRules(Definitions definitions) {
        this.definitions = definitions;
    }

    AttributeDefinition definition(String key, AppliesTo of) {
        var definition = definitions.find(key).orElseThrow(() -> Refused.invalid(
                "There is no attribute with the key “" + key + "”; choose one of attributeDefinitions.", "input", "key"));
        if (!definition.appliesTo().contains(of)) {
            throw Refused.invalid(definition.label() + " cannot be said of " + of.words()
                    + "; choose one of attributeDefinitions(appliesTo: " + of + ").", "input", "key");
        }
        return definition;
    }

    static void check(AttributeDefinition definition, AttributeValue value) {
        try {
            definition.check(value);
        } catch (InvalidValue invalid) {
            throw Refused.invalid(invalid.getMessage(), "input", "value");
        }
    }

    static void checkWeight(int weight) {
        if (weight < 0 || weight > 10) {
            throw Refused.invalid("The weight is " + weight + "; give one from 0 to 10.", "input", "weight");
        }
    }

    static void refuseMore(int present) {
        if (present >= MOST) {
            throw new Refused(UserErrorCode.LIMIT_REACHED,
                    "There are " + MOST + " attributes already; remove or merge some first.", "input");
        }
    }

    /** The owner is locked, so nobody can add the same in between. */
    static void refuseTwice(List<AttributeEntity> present, UUID except, AttributeDefinition definition, Polarity polarity,
            AttributeValue value) {
        for (AttributeEntity other : present) {
            if (other.id.equals(except) || !other.definitionKey.equals(definition.key()) || other.polarity != polarity) {
                continue;
            }
            if (!definition.repeatable()) {
                throw new Refused(UserErrorCode.TAKEN, definition.label() + " is stated as " + polarity
                        + " already; change that attribute instead of adding another.", "input", "key");
            }
            if (other.attributeValue().equals(value)) {
                throw new Refused(UserErrorCode.TAKEN, "“" + definition.display(value) + "” is there already.", "input",
                        "value");
            }
        }
    }
}
