package dev.lodestar.shared.jobs;

import java.util.UUID;

import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.database.ConstraintViolations;

/**
 * What a person is told about work that failed. What can be mended is said; what went wrong inside the program is in its log,
 * and
 * nobody has to read the names of its classes or its SQL.
 */
public final class FailureWords {

    private FailureWords() {
    }

    /** @param reference the subject of the work, with which the log names the failure */
    public static String of(Throwable cause, UUID reference) {
        if (cause instanceof UserErrorException refused) {
            return refused.getMessage();
        }
        return ConstraintViolations.refusal(cause).map(UserErrorException::getMessage)
                .orElse("Something went wrong inside the program. Its log has the cause, under the reference " + reference
                        + ".");
    }
}
