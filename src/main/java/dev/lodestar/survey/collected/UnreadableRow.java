package dev.lodestar.survey.collected;

/** A row that cannot be taken; the message says why. It is listed, and the other rows go on. */
final class UnreadableRow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableRow(String reason) {
        super(reason);
    }
}
