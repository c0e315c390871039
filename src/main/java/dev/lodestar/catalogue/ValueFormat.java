package dev.lodestar.catalogue;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The shape of the values of an attribute, and their limits.
 *
 * @param options choices of ENUM and ENUM_SET, in order; empty for other types
 * @param unit what the numbers count, or null when the type says it all
 * @param least the least whole number of an INT_RANGE, or null when there is none
 * @param greatest the greatest whole number of an INT_RANGE, or null when there is none
 */
public record ValueFormat(ValueType type, List<AttributeOption> options, @Nullable String unit, @Nullable Integer least,
        @Nullable Integer greatest) {

    public ValueFormat {
        options = List.copyOf(options);
    }

    /** Values without limits. */
    public static ValueFormat of(ValueType type) {
        return new ValueFormat(type, List.of(), null, null, null);
    }

    /**
     * Refuses a value that does not fit.
     *
     * @param label what people call the attribute
     * @throws InvalidValue when the type, an option or a number is not one of these
     */
    void check(String label, AttributeValue value) {
        var given = ValueType.of(value);
        if (given != type) {
            throw new InvalidValue("value",
                    label + " holds a value of type " + type + ", not " + given + "; give it as " + type + ".");
        }
        if (value instanceof EnumValue choice) {
            checkOption(label, "option", choice.option());
        } else if (value instanceof EnumSetValue choices) {
            choices.options().forEach(option -> checkOption(label, "options", option));
        } else if (value instanceof IntRangeValue range) {
            checkLimits(label, "min", range.min());
            checkLimits(label, "max", range.max());
        }
    }

    /** The value as a person reads it, with labels of options and the unit. */
    String display(AttributeValue value) {
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

    private void checkOption(String label, String field, String code) {
        if (options.stream().noneMatch(option -> option.code().equals(code))) {
            throw new InvalidValue(field, "“" + code + "” is not an option of " + label + "; choose among "
                    + options.stream().map(AttributeOption::code).collect(Collectors.joining(", ")) + ".");
        }
    }

    private void checkLimits(String label, String field, @Nullable Integer number) {
        if (number != null && (least != null && number < least || greatest != null && number > greatest)) {
            throw new InvalidValue(field, label + " cannot be " + number + "; give "
                    + (greatest == null ? least + " or more." : "a number from " + least + " to " + greatest + "."));
        }
    }
}
