package dev.lodestar.interview.text;

import dev.lodestar.interview.TextRange;

/** Reads ranges of a long text from its beginning to its end without counting its code points again for each. */
public final class CodePointReader {

    private final String text;
    private int codePoint;
    private int index;

    public CodePointReader(String text) {
        this.text = text;
    }

    /**
     * The words at a range that begins no earlier than the one before ended.
     *
     * @throws IndexOutOfBoundsException if the range ends behind the text
     */
    public String next(TextRange range) {
        index = text.offsetByCodePoints(index, range.start() - codePoint);
        int from = index;
        index = text.offsetByCodePoints(index, range.length());
        codePoint = range.end();
        return text.substring(from, index);
    }
}
