package dev.lodestar.language;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names a theme in the words of those who said it: the shortest good answer near the middle of the group. Good is what stands
 * by itself and is said in words that others of the group use too, so that neither half a sentence nor a slip of the pen
 * becomes a heading while there is anything better.
 */
public final class ClusterNames {

    public static final int MOST_WORDS = 8;

    /** Answers this much less similar to the middle than the nearest one are still "near". */
    private static final double NEAR = 0.1;

    /** What a word costs, in similarity: of two answers that are as near, the shorter one is the better name. */
    private static final double COST_OF_A_WORD = 0.005;

    /** What it costs that all content words are ones that nobody else of the group uses. */
    private static final double COST_OF_OWN_WORDS = 0.04;

    /** What it costs to begin without a subject, or with one that was named before. */
    private static final double COST_OF_A_LOOSE_START = 0.03;

    /** In fewer texts than these, a word that only one of them has says nothing. */
    private static final int FEWEST_TEXTS = 4;

    private static final Pattern LOOSE_START = Pattern.compile(
            "^(?:are|is|was|were|be|been|has|have|had|should|would|could|can|may|might|must|will|"
                    + "it|they|this|these|those|which|who|whose|than|between|of)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an)\\s", Pattern.CASE_INSENSITIVE);

    /** Acronyms are shorter. */
    private static final Pattern SHOUTED_WORD = Pattern.compile("\\b\\p{Lu}{6,}\\b");

    private static final Pattern CONJUNCTION = Pattern.compile(
            "^(?:because(?: of)?|since|and|but|so|that|also|then)\\s+(?=\\S+\\s+\\S)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLAUSE_END = Pattern
            .compile("[,;:()–—]+\\s|\\s(?=(?:and|but|so|because|which|that|when|if)\\s)");
    private static final int FEWEST_WORDS = 3;
    private static final Pattern END_MARKS = Pattern.compile("[\\s.,;:!]+$");
    private static final Pattern LINK_OR_ADDRESS = Pattern.compile("https?://|www\\.|\\S@\\S");

    private ClusterNames() {
    }

    /**
     * The name of a group.
     *
     * @param texts the answers of the group, at least one
     * @param similarities of each to the middle of the group
     * @return at most eight words, with their negations
     */
    public static String name(List<String> texts, List<Double> similarities) {
        double best = similarities.stream().max(Double::compare).orElseThrow();
        var candidates = Stream.iterate(0, i -> i < texts.size(), i -> i + 1)
                .map(i -> new Candidate(trimmed(texts.get(i)), similarities.get(i)))
                .filter(candidate -> !LINK_OR_ADDRESS.matcher(candidate.text()).find()).toList();
        var shared = shared(texts);
        return candidates.stream().filter(candidate -> candidate.similarity() >= best - NEAR)
                .filter(candidate -> candidate.says() > 1 && candidate.words() <= MOST_WORDS)
                .max(Comparator.comparingDouble((Candidate candidate) -> candidate.worth(shared))
                        .thenComparing(Candidate::text))
                .map(Candidate::text)
                .orElseGet(() -> cut(candidates, texts));
    }

    /** Whether a word is used in more than one of the texts. */
    private static Predicate<String> shared(List<String> texts) {
        if (texts.size() < FEWEST_TEXTS) {
            return word -> true;
        }
        var uses = new HashMap<String, Integer>();
        texts.forEach(text -> Set.copyOf(contentWords(text)).forEach(word -> uses.merge(word, 1, Integer::sum)));
        return word -> uses.getOrDefault(word, 0) > 1;
    }

    /** Words with a meaning of their own, in the singular. */
    private static List<String> contentWords(String text) {
        return Words.of(text.toLowerCase(Locale.ROOT)).stream().filter(word -> !StopWords.contains(word))
                .map(KeyPhrases::stem).toList();
    }

    /** No short sentence among them: one word if that is all there is, else the first words of the nearest. */
    private static String cut(List<Candidate> candidates, List<String> texts) {
        var nearest = candidates.stream()
                .max(Comparator.comparingDouble(Candidate::similarity).thenComparing(Candidate::text))
                .map(Candidate::text).orElse(trimmed(texts.get(0)));
        var words = nearest.split("\\s+");
        if (words.length <= MOST_WORDS) {
            return nearest;
        }
        return clauseOf(nearest).orElseGet(() -> window(words));
    }

    /** The first clause that is neither too short nor too long and says yes or no as the whole does. */
    private static Optional<String> clauseOf(String text) {
        boolean negated = isNegated(text);
        return CLAUSE_END.splitAsStream(text).map(String::strip)
                .filter(clause -> Words.count(clause) >= FEWEST_WORDS && Words.count(clause) <= MOST_WORDS)
                .filter(clause -> isNegated(clause) == negated).findFirst().map(ClusterNames::trimmed);
    }

    private static boolean isNegated(String text) {
        return Words.of(text.toLowerCase(Locale.ROOT)).stream().anyMatch(StopWords::isNegation);
    }

    /** Eight words in a row; those around a negation if the first eight would lose it. */
    private static String window(String[] words) {
        int from = 0;
        for (int i = MOST_WORDS - 1; i < words.length; i++) {
            if (StopWords.isNegation(words[i].toLowerCase(Locale.ROOT))) {
                from = Math.max(0, Math.min(i - 2, words.length - MOST_WORDS));
                break;
            }
        }
        int to = Math.min(words.length, from + MOST_WORDS);
        var kept = String.join(" ", List.of(words).subList(from, to));
        return (from > 0 ? "… " : "") + kept + (to < words.length ? " …" : "");
    }

    private static String trimmed(String text) {
        var plain = END_MARKS.matcher(text.strip().replaceAll("\\s+", " ")).replaceFirst("");
        var start = CONJUNCTION.matcher(plain).replaceFirst("");
        var kept = quiet(start.isEmpty() ? text.strip() : start);
        int first = kept.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + kept.substring(Character.charCount(first));
    }

    /** Nobody wants to be shouted at by a heading. */
    private static String quiet(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long capitals = text.codePoints().filter(Character::isUpperCase).count();
        if (Words.count(text) > 1 && capitals * 2 > letters) {
            return text.toLowerCase(Locale.ROOT);
        }
        return SHOUTED_WORD.matcher(text).replaceAll(word -> word.group().toLowerCase(Locale.ROOT));
    }

    private record Candidate(String text, double similarity) {

        int words() {
            return Words.count(text);
        }

        /** Without an article in front: "the results" is one word as a name. */
        int says() {
            return words() - (ARTICLE.matcher(text).find() ? 1 : 0);
        }

        double worth(Predicate<String> shared) {
            var content = contentWords(text);
            double own = content.isEmpty() ? 1
                    : (double) content.stream().filter(shared.negate()).count() / content.size();
            return similarity - COST_OF_A_WORD * words() - COST_OF_OWN_WORDS * own
                    - (LOOSE_START.matcher(text).find() ? COST_OF_A_LOOSE_START : 0);
        }
    }
}
