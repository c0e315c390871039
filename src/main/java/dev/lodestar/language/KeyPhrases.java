package dev.lodestar.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.apache.lucene.analysis.en.EnglishMinimalStemmer;

/**
 * The phrases of one to three words that set a group of texts apart from the others, by c-TF-IDF.
 * <p>
 * Source: M. Grootendorst, "BERTopic", arXiv 2203.05794, equation 2: the frequency of a term in the group, times the
 * logarithm of one plus the average number of words in a group over the frequency of the term in all groups.
 */
public final class KeyPhrases {

    private static final int LONGEST = 3;

    private final List<Map<String, Integer>> counts = new ArrayList<>();
    private final Map<String, Integer> everywhere = new HashMap<>();
    private final Map<String, TreeMap<String, Integer>> surfaces = new HashMap<>();
    private final double averageWords;

    /**
     * Counts the phrases of all groups.
     *
     * @param groups the texts of each group
     */
    public KeyPhrases(List<List<String>> groups) {
        long words = 0;
        for (var group : groups) {
            var count = new HashMap<String, Integer>();
            for (var text : group) {
                var tokens = Words.of(text.toLowerCase(Locale.ROOT).replace('’', '\''));
                words += tokens.size();
                phrasesOf(tokens).forEach(phrase -> {
                    count.merge(phrase, 1, Integer::sum);
                    everywhere.merge(phrase, 1, Integer::sum);
                });
            }
            counts.add(count);
        }
        averageWords = groups.isEmpty() ? 0 : (double) words / groups.size();
    }

    /**
     * The most distinctive phrases of a group, at most {@code wanted}, none a part of another.
     */
    public List<String> of(int group, int wanted) {
        var count = counts.get(group);
        var best = count.entrySet().stream().filter(entry -> entry.getValue() > 1 || count.size() < 12)
                .sorted(Comparator
                        .comparingDouble((Map.Entry<String, Integer> entry) -> -weight(entry.getKey(), entry.getValue()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(40).map(Map.Entry::getKey).toList();
        var chosen = new ArrayList<String>();
        for (var phrase : best) {
            if (chosen.size() < wanted && chosen.stream().noneMatch(other -> overlap(other, phrase))) {
                chosen.add(phrase);
            }
        }
        return chosen.stream().map(this::surface).toList();
    }

    /** Longer phrases are rarer, so they get the benefit of their length. */
    private double weight(String phrase, int inGroup) {
        return inGroup * Math.log(1 + averageWords / Objects.requireNonNull(everywhere.get(phrase)))
                * Math.sqrt(phrase.split(" ").length);
    }

    private static boolean overlap(String one, String other) {
        var words = List.of(other.split(" "));
        return Stream.of(one.split(" ")).anyMatch(word -> words.contains(word) && !StopWords.contains(word));
    }

    private String surface(String phrase) {
        return Objects.requireNonNull(surfaces.get(phrase)).entrySet().stream()
                .max(Map.Entry.<String, Integer> comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow().getKey();
    }

    /** Each phrase once a text, so that a person who repeats a word does not make it a phrase of the group. */
    private Set<String> phrasesOf(List<String> tokens) {
        var phrases = new TreeSet<String>();
        for (int from = 0; from < tokens.size(); from++) {
            for (int to = from + 1; to <= Math.min(tokens.size(), from + LONGEST); to++) {
                var last = tokens.get(to - 1);
                if (StopWords.contains(tokens.get(from)) || StopWords.contains(last) || StopWords.isNegation(last)
                        || last.codePointCount(0, last.length()) < 2) {
                    continue;
                }
                var words = tokens.subList(from, to);
                var phrase = String.join(" ", words.stream().map(KeyPhrases::stem).toList());
                phrases.add(phrase);
                surfaces.computeIfAbsent(phrase, key -> new TreeMap<>()).merge(String.join(" ", words), 1, Integer::sum);
            }
        }
        return phrases;
    }

    /** Only the plural goes, so that "requirement" and "requirements" count together. */
    static String stem(String word) {
        var letters = word.toCharArray();
        return new String(letters, 0, new EnglishMinimalStemmer().stem(letters, letters.length));
    }
}
