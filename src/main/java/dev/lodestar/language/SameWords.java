package dev.lodestar.language;

import java.util.Locale;
import java.util.regex.Pattern;

import dev.lodestar.language.reading.Invisible;

/** The form in which two texts are the same words: lower case, single spaces, no marks around them, nothing invisible. */
public final class SameWords {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final String MARKS = " -–—*•·.,;:!?\"'“”‘’()";

    private SameWords() {
    }

    /** Empty when the text is nothing but spaces and marks. */
    public static String of(String text) {
        var plain = SPACE.matcher(Invisible.without(text).toLowerCase(Locale.ROOT).replace('’', '\'')).replaceAll(" ");
        int from = 0;
        int to = plain.length();
        while (from < to && isMark(plain.charAt(from))) {
            from++;
        }
        while (to > from && isMark(plain.charAt(to - 1))) {
            to--;
        }
        return plain.substring(from, to);
    }

    private static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0;
    }
}
