package dev.lodestar.survey.collected;

import java.util.Objects;

/** A row that cannot be taken; the message says why. It is listed, and the other rows go on. */
final class UnreadableRow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableRow(String reason) {
        super(reason);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
