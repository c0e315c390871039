package dev.lodestar.shared;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * An opaque place in an ordered list: the sort keys of the row it stands for, so that rows added or removed meanwhile do not
 * shift a page.
 */
public record Cursor(List<String> keys) {

    private static final String SEPARATOR = "\u001f";

    public static Cursor of(Object... keys) {
        return new Cursor(Arrays.stream(keys).map(Object::toString).toList());
    }

    /**
     * Reads what {@link #encode} wrote.
     *
     * @param keys how many sort keys the list has
     * @throws UserErrorException if the text is no cursor of this list
     */
    public static Cursor parse(String text, int keys) {
        try {
            var decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var parts = List.of(decoded.split(SEPARATOR, -1));
            if (parts.size() == keys) {
                return new Cursor(parts);
            }
        } catch (IllegalArgumentException e) {
            throw refusal(text);
        }
        throw refusal(text);
    }

    private static UserErrorException refusal(String text) {
        return UserErrorException.invalid(
                "'%s' is not a cursor of this list. Use an endCursor that the list gave you.".formatted(text),
                "after");
    }

    /**
     * The only key, of a list in the order of its ids.
     *
     * @throws UserErrorException if it is no id
     */
    UUID id() {
        try {
            return UUID.fromString(keys.get(0));
        } catch (IllegalArgumentException e) {
            throw refusal(encode());
        }
    }

    public String encode() {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8));
    }
}
