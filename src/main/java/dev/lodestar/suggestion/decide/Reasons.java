package dev.lodestar.suggestion.decide;

import java.time.LocalDate;

import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.text.Text;

import org.jspecify.annotations.Nullable;

/** What a decision has to come with. */
public final class Reasons {

    private static final Text REASON = Text.block(500);

    private Reasons() {
    }

    /** @throws UserErrorException if it is missing or too long */
    public static String checked(@Nullable String reason) {
        return REASON.required(reason, "input", "reason");
    }

    /** @throws UserErrorException if it is missing or not after today */
    public static LocalDate checked(@Nullable LocalDate until, LocalDate today) {
        if (until == null || !until.isAfter(today)) {
            throw UserErrorException.invalid("Choose a day after today.", "input", "until");
        }
        return until;
    }
}
