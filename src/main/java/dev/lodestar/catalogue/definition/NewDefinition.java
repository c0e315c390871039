package dev.lodestar.catalogue.definition;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;

import dev.lodestar.catalogue.AttributeDefinition;
import dev.lodestar.catalogue.AttributeOption;
import dev.lodestar.catalogue.DefinitionUse;
import dev.lodestar.catalogue.InvalidValue;
import dev.lodestar.catalogue.ValueFormat;
import dev.lodestar.catalogue.ValueType;
import dev.lodestar.catalogue.Words;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.text.Text;

import org.jspecify.annotations.Nullable;

/** The definition that a workspace creates, checked. */
public final class NewDefinition {

    private NewDefinition() {
    }

    public static AttributeDefinition of(CreateAttributeDefinition.Input input) {
        if (!input.key.matches("[a-z][A-Za-z0-9]{0,59}")) {
            throw UserErrorException
                    .invalid(
                            "The key “" + input.key + "” is not a name: use at most 60 letters and digits, the first a small "
                                    + "letter, such as fleetSize.",
                            "input", "key");
        }
        if (input.appliesTo.isEmpty()) {
            throw UserErrorException.required("Say what the attribute can be said of.", "input", "appliesTo");
        }
        if (input.least != null && input.greatest != null && input.least > input.greatest) {
            throw UserErrorException.invalid("The least number is above the greatest; exchange them.", "input", "least");
        }
        try {
            return new AttributeDefinition(input.key, Words.line("label", input.label, Words.ITEM),
                    Text.isMissing(input.description) ? "" : Words.line("description", input.description, Words.LINE),
                    input.group,
                    new ValueFormat(input.valueType, choices(input.valueType, input.options),
                            Text.isMissing(input.unit) ? null : Words.line("unit", input.unit, 60), input.least,
                            input.greatest),
                    new DefinitionUse(input.appliesTo.stream().distinct().toList(), Boolean.TRUE.equals(input.repeatable),
                            !Boolean.FALSE.equals(input.knownBeforeSale)),
                    null, false);
        } catch (InvalidValue invalid) {
            throw UserErrorException.invalid(invalid.getMessage(), "input", invalid.field());
        }
    }

    private static List<AttributeOption> choices(ValueType valueType, @Nullable List<String> options) {
        boolean choice = valueType == ValueType.ENUM || valueType == ValueType.ENUM_SET;
        if (!choice) {
            if (options != null && !options.isEmpty()) {
                throw new InvalidValue("options", "Only ENUM and ENUM_SET have options; leave them out.");
            }
            return List.of();
        }
        var choices = Words.items("options", options == null ? List.of() : options).stream()
                .map(label -> new AttributeOption(code(label), label)).toList();
        var codes = new HashSet<String>();
        for (var option : choices) {
            if (!codes.add(option.code())) {
                throw new InvalidValue("options", "“" + option.label()
                        + "” differs from another option only in punctuation; give it another name.");
            }
        }
        return choices;
    }

    /** Letters and digits of any script in capitals, everything else an underscore. */
    private static String code(String label) {
        var code = label.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "_").replaceAll("^_+|_+$", "");
        if (code.isEmpty()) {
            throw new InvalidValue("options", "“" + label + "” has no letter or digit; give the option a name.");
        }
        return code;
    }
}
