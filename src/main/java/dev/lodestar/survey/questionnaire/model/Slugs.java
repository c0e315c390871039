package dev.lodestar.survey.questionnaire.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Short readable ids made from words. */
public final class Slugs {

    private static final int LENGTH = 48;

    private Slugs() {
    }

    /**
     * @param words what the id is to remind of
     * @param fallback used when no Latin letter or digit is left
     * @param taken whether an id is in use
     * @return lower-case letters, digits and dashes, at most 52 characters, not taken
     */
    public static String of(String words, String fallback, Predicate<String> taken) {
        var plain = Normalizer.normalize(words, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var base = plain.isEmpty() ? fallback : plain.substring(0, Math.min(LENGTH, plain.length())).replaceAll("-$", "");
        var id = base;
        for (int i = 2; taken.test(id); i++) {
            id = base + "-" + i;
        }
        return id;
    }
}
