package dev.lodestar.shared.text;

import java.text.Normalizer;

/**
 * Makes a text what a person sees of it: NFC, line breaks as LF, blanks of every kind as the usual one, no control or invisible
 * format characters, nothing blank at its ends. Joiners and selectors that an emoji or a script needs stay. Cleaning a clean
 * text
 * changes nothing.
 */
public final class CleanText {

    private CleanText() {
    }

    /** One line: line breaks and tabs become blanks. */
    public static String line(String text) {
        return untilStable(text, false);
    }

    /** Several lines: line breaks and tabs stay. */
    public static String block(String text) {
        return untilStable(text, true);
    }

    /** Whether half of a character stands alone in the text; no database stores it. */
    static boolean hasHalfCharacter(String text) {
        return text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    // What is taken out may bring together what composes or joins, so a text that changed is looked at again.
    private static String untilStable(String text, boolean lines) {
        var before = text;
        var after = onePass(before, lines);
        while (!after.equals(before)) {
            before = after;
            after = onePass(before, lines);
        }
        return after;
    }

    private static String onePass(String text, boolean lines) {
        var characters = Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC).codePoints().toArray();
        var clean = new StringBuilder(text.length());
        int before = 0;
        for (int i = 0; i < characters.length; i++) {
            int c = plain(characters[i], lines);
            boolean breaksOrTab = c == '\n' || c == '\t';
            if (breaksOrTab || !InvisibleCharacters.isInvisible(c)
                    || InvisibleCharacters.isNeeded(c, before, nextVisible(characters, i + 1))) {
                clean.appendCodePoint(c);
                before = c;
            }
        }
        return withoutBlankEnds(clean.toString());
    }

    private static int plain(int c, boolean lines) {
        return switch (c) {
            case '\n', '\r', 0x0B, '\f', 0x85, 0x2028, 0x2029 -> lines ? '\n' : ' ';
            case '\t' -> lines ? '\t' : ' ';
            default -> Character.isSpaceChar(c) ? ' ' : c;
        };
    }

    private static int nextVisible(int[] characters, int from) {
        for (int i = from; i < characters.length; i++) {
            if (!InvisibleCharacters.isInvisible(characters[i])) {
                return characters[i];
            }
        }
        return 0;
    }

    private static String withoutBlankEnds(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && InvisibleCharacters.isBlank(text.codePointAt(from))) {
            from += Character.charCount(text.codePointAt(from));
        }
        while (to > from && InvisibleCharacters.isBlank(text.codePointBefore(to))) {
            to -= Character.charCount(text.codePointBefore(to));
        }
        return text.substring(from, to);
    }
}
