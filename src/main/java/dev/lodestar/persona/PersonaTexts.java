package dev.lodestar.persona;

import java.util.List;

import dev.lodestar.catalogue.InvalidValue;
import dev.lodestar.catalogue.Words;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.text.Text;

import org.jspecify.annotations.Nullable;

/** Checks of what people type about a persona. */
final class PersonaTexts {

    private static final Text SUMMARY = Text.block(5_000);

    private PersonaTexts() {
    }

    static String name(String text) {
        return Text.NAME.required(text, "input", "name");
    }

    static String summary(@Nullable String text) {
        return SUMMARY.orEmpty(text, "input", "summary");
    }

    static List<String> jobTitles(@Nullable List<String> titles) {
        try {
            return titles == null || titles.isEmpty() ? List.of() : Words.items("jobTitles", titles);
        } catch (InvalidValue invalid) {
            throw UserErrorException.invalid(invalid.getMessage(), "input", invalid.field());
        }
    }

    /** The roles in the order of the enum, each once. */
    static List<String> roles(List<BuyingRole> roles) {
        if (roles == null || roles.isEmpty()) {
            throw UserErrorException.required("A persona without a role helps nobody to address it; choose at least one role.",
                    "input",
                    "buyingRoles");
        }
        return roles.stream().distinct().sorted().map(BuyingRole::name).toList();
    }
}
