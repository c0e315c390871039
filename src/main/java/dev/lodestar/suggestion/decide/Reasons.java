package dev.lodestar.suggestion.decide;

import java.time.LocalDate;

import dev.lodestar.shared.UserErrorException;

/** What a decision has to come with. */
public final class Reasons {

    private static final int LONGEST = 500;

    private Reasons() {
    }

    /** @throws UserErrorException if it is missing or too long */
    public static String checked(String reason) {
        var stripped = reason == null ? "" : reason.strip();
        if (stripped.isEmpty() || stripped.codePointCount(0, stripped.length()) > LONGEST) {
            throw UserErrorException.invalid("Say why in 1 to %d characters.".formatted(LONGEST), "input", "reason");
        }
        return stripped;
    }

    /** @throws UserErrorException if it is missing or not after today */
    public static LocalDate checked(LocalDate until, LocalDate today) {
        if (until == null || !until.isAfter(today)) {
            throw UserErrorException.invalid("Choose a day after today.", "input", "until");
        }
        return until;
    }
}
