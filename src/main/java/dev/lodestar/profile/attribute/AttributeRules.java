package dev.lodestar.profile.attribute;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.catalogue.AppliesTo;
import dev.lodestar.catalogue.AttributeDefinition;
import dev.lodestar.catalogue.AttributeValue;
import dev.lodestar.catalogue.Definitions;
import dev.lodestar.catalogue.InvalidValue;
import dev.lodestar.profile.Polarity;
import dev.lodestar.shared.UserErrorCode;
import dev.lodestar.shared.UserErrorException;

import org.jspecify.annotations.Nullable;

/** What an attribute has to keep to. */
@ApplicationScoped
public class AttributeRules {

    private static final int MOST = 500;

    private final Definitions definitions;

    AttributeRules(Definitions definitions) {
        this.definitions = definitions;
    }

    public AttributeDefinition definition(String key, AppliesTo of) {
        var definition = definitions.find(key).orElseThrow(() -> UserErrorException.invalid(
                "There is no attribute with the key “" + key + "”; choose one of attributeDefinitions.", "input", "key"));
        if (!definition.use().appliesTo().contains(of)) {
            throw UserErrorException.invalid(definition.label() + " cannot be said of " + of.words()
                    + "; choose one of attributeDefinitions(appliesTo: " + of + ").", "input", "key");
        }
        return definition;
    }

    public static void check(AttributeDefinition definition, AttributeValue value) {
        try {
            definition.check(value);
        } catch (InvalidValue invalid) {
            throw UserErrorException.invalid(invalid.getMessage(), "input", "value");
        }
    }

    public static void checkWeight(int weight) {
        if (weight < 0 || weight > 10) {
            throw UserErrorException.invalid("The weight is " + weight + "; give one from 0 to 10.", "input", "weight");
        }
    }

    public static void refuseMore(int present) {
        if (present >= MOST) {
            throw new UserErrorException(UserErrorCode.LIMIT_REACHED,
                    "There are " + MOST + " attributes already; remove or merge some first.", "input");
        }
    }

    /** The owner is locked, so nobody can add the same in between. */
    public static void refuseTwice(List<AttributeEntity> present, @Nullable UUID except, AttributeDefinition definition,
            Polarity polarity,
            AttributeValue value) {
        for (var other : present) {
            if (other.id.equals(except) || !other.definitionKey.equals(definition.key()) || other.polarity != polarity) {
                continue;
            }
            if (!definition.use().repeatable()) {
                throw new UserErrorException(UserErrorCode.TAKEN, definition.label() + " is stated as " + polarity
                        + " already; change that attribute instead of adding another.", "input", "key");
            }
            if (other.value.equals(value)) {
                throw new UserErrorException(UserErrorCode.TAKEN, "“" + definition.display(value) + "” is there already.",
                        "input",
                        "value");
            }
        }
    }
}
