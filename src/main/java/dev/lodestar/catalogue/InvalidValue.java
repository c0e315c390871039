package dev.lodestar.catalogue;

import java.util.Objects;

/** A value that cannot be: the message says what is wrong, where, and how to mend it. */
public final class InvalidValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /**
     * @param field the part of the value that is wrong, as the API names it: {@code min}, {@code currency}
     * @param message what is wrong and how to mend it, as a sentence for a person
     */
    public InvalidValue(String field, String message) {
        super(message);
        this.field = field;
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    /** The part of the value that is wrong, as the API names it. */
    public String field() {
        return field;
    }
}
