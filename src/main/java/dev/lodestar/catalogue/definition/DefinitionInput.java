package dev.lodestar.catalogue.definition;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;

import dev.lodestar.catalogue.AppliesTo;
import dev.lodestar.catalogue.AttributeDefinition;
import dev.lodestar.catalogue.AttributeGroup;
import dev.lodestar.catalogue.AttributeOption;
import dev.lodestar.catalogue.InvalidValue;
import dev.lodestar.catalogue.ValueType;
import dev.lodestar.catalogue.Words;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.text.Text;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What a workspace wants to say that the shipped definitions do not cover. */
@DefaultNonNull
@Input("CreateAttributeDefinitionInput")
@Description("An attribute that the shipped definitions do not cover.")
public record DefinitionInput(
        @Description("The stable name: letters and digits, the first a small letter, such as fleetSize.") String key,
        @Description("The name people read.") String label,
        @Description("The part of a profile it belongs to.") AttributeGroup group,
        @Description("The shape of its values.") ValueType valueType,
        @Description("What it can be said of, at least one.") List<@NonNull AppliesTo> appliesTo,
        @Nullable @Description("What to write, in a sentence.") String description,
        @Nullable @Description("Labels of the choices of an ENUM or ENUM_SET, in order.") List<@NonNull String> options,
        @Nullable @Description("What the numbers count.") String unit,
        @Nullable @Description("The least whole number allowed.") Integer least,
        @Nullable @Description("The greatest whole number allowed.") Integer greatest,
        @Nullable @Description("Whether a profile may have several of them; no, if not said.") Boolean repeatable,
        @Nullable @Description("Whether it can be known of somebody who is not a customer yet; yes, if not said.") Boolean knownBeforeSale) {

    public AttributeDefinition toDefinition() {
        if (!key.matches("[a-z][A-Za-z0-9]{0,59}")) {
            throw UserErrorException
                    .invalid("The key “" + key + "” is not a name: use at most 60 letters and digits, the first a small "
                            + "letter, such as fleetSize.", "input", "key");
        }
        if (appliesTo.isEmpty()) {
            throw UserErrorException.required("Say what the attribute can be said of.", "input", "appliesTo");
        }
        if (least != null && greatest != null && least > greatest) {
            throw UserErrorException.invalid("The least number is above the greatest; exchange them.", "input", "least");
        }
        try {
            return new AttributeDefinition(key, Words.line("label", label, Words.ITEM), group, valueType,
                    appliesTo.stream().distinct().toList(),
                    Text.isMissing(description) ? "" : Words.line("description", description, Words.LINE),
                    choices(), Text.isMissing(unit) ? null : Words.line("unit", unit, 60), least, greatest,
                    Boolean.TRUE.equals(repeatable), !Boolean.FALSE.equals(knownBeforeSale), null, false);
        } catch (InvalidValue invalid) {
            throw UserErrorException.invalid(invalid.getMessage(), "input", invalid.field());
        }
    }

    private List<AttributeOption> choices() {
        boolean choice = valueType == ValueType.ENUM || valueType == ValueType.ENUM_SET;
        if (!choice) {
            if (options != null && !options.isEmpty()) {
                throw new InvalidValue("options", "Only ENUM and ENUM_SET have options; leave them out.");
            }
            return List.of();
        }
        var choices = Words.items("options", options).stream().map(label -> new AttributeOption(code(label), label)).toList();
        var codes = new HashSet<String>();
        for (AttributeOption option : choices) {
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
