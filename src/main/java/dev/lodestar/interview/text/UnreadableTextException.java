package dev.lodestar.interview.text;

import java.util.Objects;

/**
 * Text that cannot be taken in as it is. The message says what is wrong, where, and how to mend it, and is meant for the person
 * who handed the text in.
 */
public class UnreadableTextException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableTextException(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
