package dev.lodestar.interview;

import dev.lodestar.interview.text.CodePoints;
import dev.lodestar.shared.Refused;

/** Checks of the short texts that people type about an interview. */
final class Names {

    private static final int LONGEST = 200;

    private Names() {
    }

    /** A text of 1 to 200 characters, without blanks around it. */
    static String required(String what, String text, String... field) {
        var name = text.strip();
        if (name.isEmpty()) {
            throw Refused.required("Give " + what + ".", field);
        }
        return withinLimit(name, field);
    }

    /** The same, or null if the text is missing or blank. */
    static String optional(String text, String... field) {
        return text == null || text.isBlank() ? null : withinLimit(text.strip(), field);
    }

    private static String withinLimit(String name, String... field) {
        if (CodePoints.length(name) > LONGEST) {
            throw Refused.invalid("This can be at most %d characters long.".formatted(LONGEST), field);
        }
        return name;
    }
}
