package dev.lodestar.catalogue;

import java.util.List;
import java.util.stream.Collectors;

import dev.lodestar.catalogue.code.CodeScheme;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/**
 * What can be said: the name, type and limits of the values of one attribute.
 *
 * @param key stable name, lower camel case: {@code annualRevenue}
 * @param options choices of ENUM and ENUM_SET, in order; empty for other types
 * @param unit what the numbers count, or null when the type says it all
 * @param least the least whole number of an INT_RANGE, or null when there is none
 * @param greatest the greatest whole number of an INT_RANGE, or null when there is none
 * @param repeatable whether a profile may have several of them, such as pains
 * @param knownBeforeSale whether it can be known of somebody who is not a customer yet
 * @param question number of the guided question (1 to 10) that it answers, or null
 */
@DefaultNonNull
@Description("What can be said of a profile or persona: the name, type and limits of one attribute.")
public record AttributeDefinition(
        @Description("The stable name, such as annualRevenue.") String key,
        @Description("The name people read.") String label,
        @Description("The part of a profile it belongs to.") AttributeGroup group,
        @Description("The shape of its values.") ValueType valueType,
        @Description("What it can be said of.") List<@NonNull AppliesTo> appliesTo,
        @Description("What to write, in a sentence.") String description,
        @Description("The choices of an ENUM or ENUM_SET, in order.") List<@NonNull AttributeOption> options,
        @Nullable @Description("What the numbers count, or null.") String unit,
        @Nullable @Description("The least whole number allowed, or null.") Integer least,
        @Nullable @Description("The greatest whole number allowed, or null.") Integer greatest,
        @Description("Whether a profile may have several of them.") boolean repeatable,
        @Description("Whether it can be known of somebody who is not a customer yet.") boolean knownBeforeSale,
        @Nullable @Description("The number of the guided question that it answers, 1 to 10, or null.") Integer question,
        @Description("Whether it is shipped with the program rather than made in this workspace.") boolean builtIn) {

    public AttributeDefinition {
        appliesTo = List.copyOf(appliesTo);
        options = List.copyOf(options);
    }

    /** Days after which evidence for this attribute is too old to carry it alone. */
    public int halfLifeDays() {
        return group.halfLifeDays();
    }

    /** The list that codes of a CODE_SET come from. */
    public CodeScheme scheme() {
        return CodeScheme.GEOGRAPHY;
    }

    /**
     * Refuses a value that this definition does not allow.
     *
     * @throws InvalidValue when the type, an option or a number is not one of the definition's
     */
    public void check(AttributeValue value) {
        var given = ValueType.of(value);
        if (given != valueType) {
            throw new InvalidValue("value",
                    label + " holds a value of type " + valueType + ", not " + given + "; give it as " + valueType + ".");
        }
        if (value instanceof EnumValue choice) {
            checkOption("option", choice.option());
        } else if (value instanceof EnumSetValue choices) {
            choices.options().forEach(option -> checkOption("options", option));
        } else if (value instanceof IntRangeValue range) {
            checkLimits("min", range.min());
            checkLimits("max", range.max());
        }
    }

    /** The value as a person reads it, with labels of options and the unit. */
    public String display(AttributeValue value) {
        if (value instanceof EnumValue choice) {
            return labelOf(choice.option());
        }
        if (value instanceof EnumSetValue choices) {
            return options.stream().filter(option -> choices.options().contains(option.code()))
                    .map(AttributeOption::label).collect(Collectors.joining(", "));
        }
        return unit == null || value instanceof StatementValue ? value.display() : value.display() + " " + unit;
    }

    private String labelOf(String code) {
        return options.stream().filter(option -> option.code().equals(code)).map(AttributeOption::label).findFirst()
                .orElse(code);
    }

    private void checkOption(String field, String code) {
        if (options.stream().noneMatch(option -> option.code().equals(code))) {
            throw new InvalidValue(field, "“" + code + "” is not an option of " + label + "; choose among "
                    + options.stream().map(AttributeOption::code).collect(Collectors.joining(", ")) + ".");
        }
    }

    private void checkLimits(String field, Integer number) {
        if (number != null && (least != null && number < least || greatest != null && number > greatest)) {
            throw new InvalidValue(field, label + " cannot be " + number + "; give "
                    + (greatest == null ? least + " or more." : "a number from " + least + " to " + greatest + "."));
        }
    }
}
