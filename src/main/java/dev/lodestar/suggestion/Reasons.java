package dev.lodestar.suggestion;

import java.time.LocalDate;

import dev.lodestar.shared.Refused;

/** What a decision has to come with. */
final class Reasons {

    private static final int LONGEST = 500;

    private Reasons() {
    }

    /** @throws Refused if it is missing or too long */
    static String checked(String reason) {
        var stripped = reason == null ? "" : reason.strip();
        if (stripped.isEmpty() || stripped.codePointCount(0, stripped.length()) > LONGEST) {
            throw Refused.invalid("Say why in 1 to %d characters.".formatted(LONGEST), "input", "reason");
        }
        return stripped;
    }

    /** @throws Refused if it is missing or not after today */
    static LocalDate checked(LocalDate until, LocalDate today) {
        if (until == null || !until.isAfter(today)) {
            throw Refused.invalid("Choose a day after today.", "input", "until");
        }
        return until;
    }
}
