package dev.lodestar.interview;

import java.util.Collection;

/** Takes words out of a text without moving anything: each of their code points becomes a black block, line feeds stay. */
public final class Redaction {

    private static final int BLOCK = '█';

    private Redaction() {
    }

    /** The text with everything in these ranges blackened. */
    public static String ranges(String text, Collection<TextRange> ranges) {
        var codePoints = text.codePoints().toArray();
        for (var range : ranges) {
            for (var i = range.start(); i < Math.min(range.end(), codePoints.length); i++) {
                codePoints[i] = codePoints[i] == '\n' ? '\n' : BLOCK;
            }
        }
        return new String(codePoints, 0, codePoints.length);
    }

    /** The text with each of these names blackened wherever it stands. */
    public static String names(String text, Collection<String> names) {
        var blackened = text;
        for (var name : names) {
            if (!name.isBlank()) {
                blackened = blackened.replace(name, Character.toString(BLOCK).repeat(CodePoints.length(name)));
            }
        }
        return blackened;
    }

    /** Whether nothing is left to read. */
    public static boolean isBlack(String text) {
        return text.codePoints().allMatch(codePoint -> codePoint == BLOCK || Character.isWhitespace(codePoint));
    }
}
