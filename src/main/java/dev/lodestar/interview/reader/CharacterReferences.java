package dev.lodestar.interview.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The character references of HTML, named and numeric, which WebVTT cue text may use. */
final class CharacterReferences {

    private static final Map<String, String> NAMED = load();
    private static final int LONGEST = NAMED.keySet().stream().mapToInt(String::length).max().orElseThrow();

    /** What Windows-1252 has at 0x80 to 0x9F, where HTML reads {@code &#150;} as the dash that its writer meant. */
    private static final String WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private CharacterReferences() {
    }

    /**
     * The reference that begins behind an ampersand.
     *
     * @param text the text
     * @param from the index behind the ampersand
     * @return what it stands for and where it ends, null if it is no reference and the ampersand stands for itself
     */
    static @Nullable Match at(String text, int from) {
        return from < text.length() && text.charAt(from) == '#' ? numeric(text, from + 1) : named(text, from);
    }

    private static @Nullable Match named(String text, int from) {
        for (var end = Math.min(text.length(), from + LONGEST); end > from; end--) {
            var characters = NAMED.get(text.substring(from, end));
            if (characters != null) {
                return new Match(characters, end);
            }
        }
        return null;
    }

    private static @Nullable Match numeric(String text, int from) {
        var hexadecimal = from < text.length() && (text.charAt(from) == 'x' || text.charAt(from) == 'X');
        var radix = hexadecimal ? 16 : 10;
        var first = hexadecimal ? from + 1 : from;
        var end = first;
        long value = 0;
        while (end < text.length() && text.charAt(end) < 128 && Character.digit(text.charAt(end), radix) >= 0) {
            value = Math.min(value * radix + Character.digit(text.charAt(end), radix), Integer.MAX_VALUE);
            end++;
        }
        if (end == first) {
            return null;
        }
        var behind = end < text.length() && text.charAt(end) == ';' ? end + 1 : end;
        return new Match(character((int) value), behind);
    }

    private static String character(int value) {
        if (value >= 0x80 && value <= 0x9F) {
            return WINDOWS_1252.substring(value - 0x80, value - 0x7F);
        }
        var none = value == 0 || value > Character.MAX_CODE_POINT
                || value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE;
        return none ? "\uFFFD" : Character.toString(value);
    }

    private static Map<String, String> load() {
        var named = new HashMap<String, String>();
        try (var lines = new BufferedReader(new InputStreamReader(
                CharacterReferences.class.getResourceAsStream("character-references.txt"), StandardCharsets.US_ASCII))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    var parts = line.split(" ");
                    var characters = new StringBuilder();
                    for (var i = 1; i < parts.length; i++) {
                        characters.appendCodePoint(Integer.parseInt(parts[i], 16));
                    }
                    named.put(parts[0], characters.toString());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Map.copyOf(named);
    }

    /** A reference found: the characters it stands for, and the index behind it. */
    record Match(String characters, int end) {
    }
}
