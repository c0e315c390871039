package dev.lodestar.language.reading;

import java.util.regex.Pattern;

/** Signs that nobody sees: zero-width spaces and joiners, marks of direction, the byte order mark. */
public final class Invisible {

    private static final Pattern SIGNS = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\t\\n\\r]]|[\\p{Mn}&&[\\uFE00-\\uFE0F]]");

    private Invisible() {
    }

    public static String without(String text) {
        return SIGNS.matcher(text).replaceAll("");
    }
}
