package dev.lodestar.theme.reading;

import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which two texts are the same words: lower case, single spaces, no marks around them. */
public final class SameWords {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern MARKS_BEFORE = Pattern.compile("^[\\s\\p{Z}\\-–—*•·.,;:!?\"'“”‘’()]+");
    private static final Pattern MARKS_AFTER = Pattern.compile("[\\s\\p{Z}\\-–—*•·.,;:!?\"'“”‘’()]+$");

    private SameWords() {
    }

    /** Empty when the text is nothing but spaces and marks. */
    public static String of(String text) {
        String plain = SPACE.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\'')).replaceAll(" ");
        return MARKS_AFTER.matcher(MARKS_BEFORE.matcher(plain).replaceFirst("")).replaceFirst("");
    }
}
