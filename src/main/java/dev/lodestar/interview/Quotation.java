package dev.lodestar.interview;

import java.util.Objects;

/** The check that a quoted passage is what the text really says there, made at each write that points into a text. */
public final class Quotation {

    private static final int SHOWN = 80;

    private Quotation() {
    }

    /**
     * Compares a quote with the words that stand at its range.
     *
     * @param found what the stored text has at the range
     * @param quote what the writer believes to be there
     * @throws MisquotedException if they differ in any code point
     */
    public static void verify(String found, String quote) {
        if (!found.equals(quote)) {
            throw new MisquotedException(
                    "The text says “%s” there, not “%s”. Reload the transcript and select the passage again."
                            .formatted(CodePoints.shorten(found, SHOWN), CodePoints.shorten(quote, SHOWN)));
        }
    }

    /** A quote that differs from the text it is said to be taken from. */
    public static final class MisquotedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        MisquotedException(String message) {
            super(message);
        }

        @Override
        public String getMessage() {
            return Objects.requireNonNull(super.getMessage());
        }
    }
}
