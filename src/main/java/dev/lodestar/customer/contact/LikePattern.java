package dev.lodestar.customer.contact;

import java.util.Locale;

/** Patterns for looking a word up anywhere in a text, with "!" as the escape. */
public final class LikePattern {

    private LikePattern() {
    }

    /** @return a pattern for lower-case texts; one that fits every text when there is nothing to look for */
    public static String pattern(String words) {
        return words == null || words.isBlank() ? "%"
                : "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
