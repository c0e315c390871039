package dev.lodestar.interview.participant;

import dev.lodestar.interview.CodePoints;
import dev.lodestar.shared.UserErrorException;

/** Checks of the short texts that people type about an interview. */
public final class Names {

    private static final int LONGEST = 200;

    private Names() {
    }

    /** A text of 1 to 200 characters, without blanks around it. */
    public static String required(String what, String text, String... field) {
        var name = text.strip();
        if (name.isEmpty()) {
            throw UserErrorException.required("Give " + what + ".", field);
        }
        return withinLimit(name, field);
    }

    /** The same, or null if the text is missing or blank. */
    public static String optional(String text, String... field) {
        return text == null || text.isBlank() ? null : withinLimit(text.strip(), field);
    }

    private static String withinLimit(String name, String... field) {
        if (CodePoints.length(name) > LONGEST) {
            throw UserErrorException.invalid("This can be at most %d characters long.".formatted(LONGEST), field);
        }
        return name;
    }
}
