package dev.lodestar.shared.jobs;

import java.util.UUID;

import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.database.ConstraintViolations;

/**
 * What a person is told about a job that failed. What can be mended is said by its code and field, and
 * in the words of the refusal, as every user error has them; what went wrong inside the
 * program is in its log, and nobody has to read the names of its classes or its SQL.
 */
final class JobFailure {

    private JobFailure() {
    }

    /** @param reference the subject of the work, with which the log names the failure */
    static JobMessage of(Throwable cause, UUID reference) {
        if (cause instanceof UserErrorException refused) {
            return refusal(refused);
        }
        return ConstraintViolations.refusal(cause).map(JobFailure::refusal)
                .orElseGet(() -> JobMessage.of(JobMessageCode.INTERNAL_ERROR).with("reference", reference));
    }

    private static JobMessage refusal(UserErrorException refused) {
        var first = refused.errors().get(0);
        return JobMessage.of(JobMessageCode.REFUSED).with("error", first.code()).with("field", String.join(".", first.field()))
                .with("reason", first.message());
    }
}
