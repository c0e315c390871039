package dev.lodestar.shared.text;

import org.jspecify.annotations.Nullable;

/** Patterns for looking a word up anywhere in a text, with "!" as the escape. */
public final class LikePattern {

    private LikePattern() {
    }

    /** @return a pattern for keys of texts; one that fits every text when there is nothing to look for */
    public static String pattern(@Nullable String words) {
        return Text.isMissing(words) ? "%"
                : "%" + SameKey.of(words).replaceAll("([!%_])", "!$1") + "%";
    }
}
