package dev.lodestar.interview;

/**
 * Conversions between Java's UTF-16 indices and the Unicode code points in which every stored offset is counted. PostgreSQL and
 * REFI-QDA count code points; Java and JavaScript do not, so the conversion happens once, at the edge.
 */
public final class CodePoints {

    private CodePoints() {
    }

    /** The length of a text in code points. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /**
     * The part of a text that a range covers.
     *
     * @throws IndexOutOfBoundsException if the range ends behind the text
     */
    public static String slice(String text, TextRange range) {
        var from = text.offsetByCodePoints(0, range.start());
        var to = text.offsetByCodePoints(from, range.length());
        return text.substring(from, to);
    }

    /**
     * The UTF-16 index at which a code point begins.
     *
     * @throws IndexOutOfBoundsException if the text has fewer code points
     */
    public static int toUtf16(String text, int codePoint) {
        return text.offsetByCodePoints(0, codePoint);
    }

    /**
     * The code point that a UTF-16 index falls on; an index between the two halves of a surrogate pair is that of the pair.
     *
     * @throws IndexOutOfBoundsException if the index is outside the text
     */
    public static int fromUtf16(String text, int index) {
        var inPair = index > 0 && index < text.length()
                && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
        return text.codePointCount(0, inPair ? index - 1 : index);
    }

    /**
     * The text if it has at most {@code limit} code points, otherwise its beginning and an ellipsis; never half a character.
     */
    public static String shorten(String text, int limit) {
        return length(text) <= limit ? text : text.substring(0, text.offsetByCodePoints(0, limit - 1)) + "…";
    }
}
