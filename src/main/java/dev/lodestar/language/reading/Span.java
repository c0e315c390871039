package dev.lodestar.language.reading;

import java.util.ArrayList;
import java.util.List;

import dev.lodestar.language.Words;

/** A stretch of a text, from the first UTF-16 unit to the one after the last. */
record Span(int from, int to) {

    String in(String text) {
        return text.substring(from, to);
    }

    int words(String text) {
        return Words.count(in(text));
    }

    /** The parts between the separators, which lie in it, in order and without overlap. */
    List<Span> without(List<Span> separators) {
        var parts = new ArrayList<Span>();
        int start = from;
        for (var separator : separators) {
            parts.add(new Span(start, separator.from));
            start = separator.to;
        }
        parts.add(new Span(start, to));
        return parts;
    }

    /** Without the spaces, commas, marks of emphasis and unseen signs at its ends. */
    Span trimmed(String text) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT || c == ','
                || c == ';' || c == '*' || c == '_' || c == '`';
    }
}
