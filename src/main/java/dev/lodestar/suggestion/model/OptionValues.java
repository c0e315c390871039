package dev.lodestar.suggestion.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.lodestar.catalogue.AttributeDefinition;
import dev.lodestar.catalogue.AttributeValue;
import dev.lodestar.catalogue.CodeSetValue;
import dev.lodestar.catalogue.EnumSetValue;
import dev.lodestar.catalogue.EnumValue;
import dev.lodestar.catalogue.Geography;

/** Options of a question as values of the attribute that it speaks about. */
public final class OptionValues {

    private static final Pattern NOTHING = Pattern.compile(
            "(?i)^(?:other|others|something else|somewhere else|none.*|nothing.*|don.?t know|not sure|unsure|n/?a|not applicable|"
                    + "prefer not.*|rather not.*)\\b.*");

    private OptionValues() {
    }

    /** Whether the option says anything: "Something else" does not. */
    public static boolean speaks(String label) {
        return !NOTHING.matcher(label.strip()).matches();
    }

    /** The option as a value of the definition, or empty when it cannot be one. */
    public static Optional<AttributeValue> value(AttributeDefinition definition, String label) {
        return switch (definition.format().type()) {
            case ENUM -> option(definition, label).map(EnumValue::new);
            case ENUM_SET -> option(definition, label).map(code -> new EnumSetValue(List.of(code)));
            case CODE_SET -> Geography.world().all().stream()
                    .filter(area -> area.code().equalsIgnoreCase(label.strip()) || area.name().equalsIgnoreCase(label.strip()))
                    .findFirst().map(area -> CodeSetValue.geography(area.code()));
            default -> SuggestedValue.of(definition.format().type(), label.strip());
        };
    }

    private static Optional<String> option(AttributeDefinition definition, String label) {
        return definition.format().options().stream()
                .filter(option -> option.code().equalsIgnoreCase(label.strip())
                        || option.label().equalsIgnoreCase(label.strip()))
                .map(option -> option.code()).findFirst();
    }
}
