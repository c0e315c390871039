package dev.lodestar.suggestion.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import dev.lodestar.language.SameWords;
import dev.lodestar.language.StopWords;
import dev.lodestar.language.Words;

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
    /** People who say a short clause before it is taken for all of what they say: one may do so by chance. */
    private static final int FEWEST_SHARING = 2;

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
        var common = common(oneEach);
        if (common.isPresent()) {
            return common;
        }
        var candidates = new ArrayList<String>();
        for (var text : nearest(oneEach)) {
            var first = firstClause(text);
            candidates.add(contentWords(first) >= FEWEST_CONTENT_WORDS || isShared(first, oneEach) ? first : text);
        }
        candidates.add(name);
        return candidates.stream().map(Wording::tidy).filter(Wording::standsAlone).findFirst();
    }

    /**
     * Whether most of what is said nearest to the middle can be read without what was said before, be it long and of two
     * minds; where it cannot, nobody can tell what the people have in common.
     */
    static boolean areReadable(List<String> oneEach) {
        var nearest = nearest(oneEach);
        long readable = nearest.stream().map(Wording::firstClause)
                .filter(text -> !MIDDLE_OF_A_SENTENCE.matcher(text).matches() && !pointsOnly(text)).count();
        return 2 * readable > nearest.size();
    }

    private static List<String> nearest(List<String> oneEach) {
        return oneEach.subList(0, Math.min(NEAREST, oneEach.size()));
    }

    private static String firstClause(String text) {
        return CLAUSE_END.split(text.strip(), 2)[0];
    }

    /** A short clause that others say, too, is what they have in common; of a list the first item need not be. */
    private static boolean isShared(String clause, List<String> oneEach) {
        var content = content(clause);
        return content.size() == FEWEST_CONTENT_WORDS - 1 && oneEach.stream()
                .filter(text -> content(text).stream().anyMatch(content::contains)).count() > FEWEST_SHARING;
    }

    /** Whether the words can be read without what was said before them. */
    static boolean standsAlone(String text) {
        if (MIDDLE_OF_A_SENTENCE.matcher(text).matches() || TWO_THINGS.matcher(text).find()
                || Words.count(text) > MOST_WORDS || contentWords(text) == 0) {
            return false;
        }
        return !pointsOnly(text);
    }

    /** Whether it points to something that it does not name. */
    private static boolean pointsOnly(String text) {
        boolean points = Words.of(text.toLowerCase(Locale.ROOT)).stream().anyMatch(POINTING::contains);
        return contentWords(text) == 0 || points && contentWords(text) <= FEWEST_CONTENT_WORDS;
    }

    /** What the most people say in the same words, in the spelling of the nearest of them. */
    private static Optional<String> common(List<String> oneEach) {
        var bySame = new LinkedHashMap<String, List<String>>();
        oneEach.forEach(text -> bySame.computeIfAbsent(SameWords.of(text), same -> new ArrayList<>()).add(text));
        // The sort is stable: of those that as many people say, the nearest to the middle comes first.
        return bySame.values().stream().filter(texts -> texts.size() >= SAME_WORDS)
                .sorted(Comparator.comparingInt((List<String> texts) -> texts.size()).reversed())
                .map(texts -> tidy(texts.get(0))).filter(Wording::standsAlone).findFirst();
    }

    private static int contentWords(String text) {
        return content(text).size();
    }

    private static List<String> content(String text) {
        return Words.of(text.toLowerCase(Locale.ROOT)).stream()
                .filter(word -> !StopWords.contains(word) && !StopWords.isNegation(word)).toList();
    }

    private static String tidy(String text) {
        var plain = END_MARKS.matcher(text.strip().replaceAll("\\s+", " ")).replaceFirst("");
        if (plain.isEmpty()) {
            return text;
        }
        int first = plain.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + plain.substring(Character.charCount(first));
    }
}
