package dev.lodestar.survey.collected;

import java.util.Objects;

/** A mapping does not fit its file. The message lists every reason for the person who wrote the mapping. */
public class MappingMismatchException extends IllegalArgumentException {

    public MappingMismatchException(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
