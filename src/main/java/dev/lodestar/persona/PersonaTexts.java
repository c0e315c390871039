package dev.lodestar.persona;

import java.util.List;
import java.util.function.Supplier;

import dev.lodestar.catalogue.InvalidValue;
import dev.lodestar.catalogue.Words;
import dev.lodestar.shared.UserErrorException;

/** Checks of what people type about a persona. */
final class PersonaTexts {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SUMMARY = 5_000;

    private PersonaTexts() {
    }

    static String name(String text) {
        return checked(() -> Words.line("name", text, LONGEST_NAME));
    }

    static String summary(String text) {
        return checked(() -> text == null || text.isBlank() ? "" : Words.block("summary", text, LONGEST_SUMMARY));
    }

    static List<String> jobTitles(List<String> titles) {
        return checked(() -> titles == null || titles.isEmpty() ? List.of() : Words.items("jobTitles", titles));
    }

    /** The roles in the order of the enum, each once. */
    static List<String> roles(List<BuyingRole> roles) {
        if (roles == null || roles.isEmpty()) {
            throw UserErrorException.required("A persona without a role helps nobody to address it; choose at least one role.",
                    "input",
                    "roles");
        }
        return roles.stream().distinct().sorted().map(BuyingRole::name).toList();
    }

    private static <T> T checked(Supplier<T> check) {
        try {
            return check.get();
        } catch (InvalidValue invalid) {
            throw UserErrorException.invalid(invalid.getMessage(), "input", invalid.field());
        }
    }
}
