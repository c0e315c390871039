package dev.lodestar.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import dev.lodestar.theme.reading.SameWords;
import dev.lodestar.theme.reading.StopWords;
import dev.lodestar.theme.reading.Words;

/**
 * The words in which a theme is proposed for a profile. A theme's name is a label beside its statements; a profile's line is
 * read alone. So the words have to stand alone: they do not begin in the middle of a sentence, do not point to something said
 * before, and say one thing. Among the statements nearest to the middle the first such clause is taken, unless several people
 * say it in the very same words.
 */
final class Wording {

    /** People who use the very same words; from so many on these are how it is said. */
    private static final int SAME_WORDS = 3;
    private static final int MOST_WORDS = 14;
    private static final int FEWEST_CONTENT_WORDS = 3;
    private static final int NEAREST = 5;

    private static final Pattern CLAUSE_END = Pattern.compile("[,;:()–—]+\\s");
    private static final Pattern MIDDLE_OF_A_SENTENCE = Pattern.compile(
            "^(?:…|and|but|so|then|into|onto|or|because|which|that|than|it|its|they|them|he|she|this|these|those|there)\\b.*"
                    + "|^…",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TWO_THINGS = Pattern.compile("\\b(?:but|although|though|however)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> POINTING = Set.of("it", "they", "them", "he", "she", "him", "this", "these", "those",
            "they're", "it's");
    private static final Pattern END_MARKS = Pattern.compile("[\\s.,;:!]+$");

    private Wording() {
    }

    /**
     * The words, or empty when none of the statements can stand alone.
     *
     * @param name the theme's name
     * @param oneEach one statement of each person, nearest to the middle first
     */
    static Optional<String> of(String name, List<String> oneEach) {
        Optional<String> common = common(oneEach);
        if (common.isPresent()) {
            return common;
        }
        List<String> candidates = new ArrayList<>();
        for (String text : oneEach.subList(0, Math.min(NEAREST, oneEach.size()))) {
            String first = CLAUSE_END.split(text.strip(), 2)[0];
            candidates.add(contentWords(first) >= FEWEST_CONTENT_WORDS ? first : text);
        }
        candidates.add(name);
        return candidates.stream().map(Wording::tidy).filter(Wording::standsAlone).findFirst();
    }

    /** Whether the words can be read without what was said before them. */
    static boolean standsAlone(String text) {
        if (MIDDLE_OF_A_SENTENCE.matcher(text).matches() || TWO_THINGS.matcher(text).find()
                || Words.count(text) > MOST_WORDS || contentWords(text) == 0) {
            return false;
        }
        boolean points = Words.of(text.toLowerCase(Locale.ROOT)).stream().anyMatch(POINTING::contains);
        return !points || contentWords(text) > FEWEST_CONTENT_WORDS;
    }

    /** What the most people say in the same words, in the spelling of the nearest of them. */
    private static Optional<String> common(List<String> oneEach) {
        Map<String, List<String>> bySame = new LinkedHashMap<>();
        oneEach.forEach(text -> bySame.computeIfAbsent(SameWords.of(text), same -> new ArrayList<>()).add(text));
        // The sort is stable: of those that as many people say, the nearest to the middle comes first.
        return bySame.values().stream().filter(texts -> texts.size() >= SAME_WORDS)
                .sorted(Comparator.comparingInt((List<String> texts) -> texts.size()).reversed())
                .map(texts -> tidy(texts.get(0))).filter(Wording::standsAlone).findFirst();
    }

    private static int contentWords(String text) {
        return (int) Words.of(text.toLowerCase(Locale.ROOT)).stream()
                .filter(word -> !StopWords.contains(word) && !StopWords.isNegation(word)).count();
    }

    private static String tidy(String text) {
        String plain = END_MARKS.matcher(text.strip().replaceAll("\\s+", " ")).replaceFirst("");
        if (plain.isEmpty()) {
            return text;
        }
        int first = plain.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + plain.substring(Character.charCount(first));
    }
}
