package dev.lodestar.shared.text;

import java.util.Optional;
import java.util.function.BiFunction;

import dev.lodestar.shared.Contract;
import dev.lodestar.shared.UserErrorCode;
import dev.lodestar.shared.UserErrorException;

import org.jspecify.annotations.Nullable;

/**
 * What a text that a person or a file gives has to be: one line or several, and how long at most. It is cleaned first
 * ({@link CleanText}), and its length is counted in Unicode code points, so that a letter of any script counts once.
 *
 * <pre>{@code
 * survey.title = Text.line(200).required(input.title(), "input", "title");
 * }</pre>
 *
 * @param longest in code points
 * @param lines whether line breaks and tabs stay
 */
public record Text(int longest, boolean lines) {

    /** A name or a title. */
    public static final Text NAME = line(200);

    private static final String MISSING = "This is empty; write something.";

    /** One line of at most so many characters; line breaks and tabs become blanks. */
    public static Text line(int longest) {
        return new Text(longest, false);
    }

    /** Several lines of at most so many characters. */
    public static Text block(int longest) {
        return new Text(longest, true);
    }

    /** @return how many characters a person would count, nearly: Unicode code points */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** @return whether nothing is left of the text when it is cleaned */
    @Contract("null -> true")
    public static boolean isMissing(@Nullable String text) {
        return text == null || CleanText.block(text).isEmpty();
    }

    /**
     * The clean text, which is not empty.
     *
     * @param field the path of the argument, such as "input", "title"
     * @throws UserErrorException with REQUIRED if nothing is left of it, with INVALID if it does not fit
     */
    public String required(@Nullable String text, String... field) {
        return required(text, (code, message) -> new UserErrorException(code, message, field));
    }

    /** The clean text, or null if nothing is left of it. @throws UserErrorException with INVALID if it does not fit */
    public @Nullable String optional(@Nullable String text, String... field) {
        return optional(text, (code, message) -> new UserErrorException(code, message, field));
    }

    /** The clean text, "" if it is missing. @throws UserErrorException with INVALID if it does not fit */
    public String orEmpty(@Nullable String text, String... field) {
        var clean = optional(text, field);
        return clean == null ? "" : clean;
    }

    /** Like {@link #required(String, String...)}, for callers with an exception of their own. */
    public String required(@Nullable String text, BiFunction<UserErrorCode, String, ? extends RuntimeException> refusal) {
        var clean = optional(text, refusal);
        if (clean == null) {
            throw refusal.apply(UserErrorCode.REQUIRED, MISSING);
        }
        return clean;
    }

    /** Like {@link #optional(String, String...)}, for callers with an exception of their own. */
    public @Nullable String optional(@Nullable String text,
            BiFunction<UserErrorCode, String, ? extends RuntimeException> refusal) {
        problem(text).ifPresent(message -> {
            throw refusal.apply(UserErrorCode.INVALID, message);
        });
        var clean = clean(text);
        return clean.isEmpty() ? null : clean;
    }

    /** @return why the text does not fit, a whole sentence; empty if it fits or is missing */
    public Optional<String> problem(@Nullable String text) {
        if (text != null && CleanText.hasHalfCharacter(text)) {
            return Optional.of("The text has half of a character (an unpaired surrogate); type it again.");
        }
        int length = length(clean(text));
        return length <= longest ? Optional.empty()
                : Optional.of("Write at most %d characters; these are %d.".formatted(longest, length));
    }

    /** The text as it is kept, "" if nothing is left of it; too long a one stays too long. */
    private String clean(@Nullable String text) {
        return text == null ? "" : lines ? CleanText.block(text) : CleanText.line(text);
    }
}
