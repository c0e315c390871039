package dev.lodestar.theme.grouping.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import dev.lodestar.language.StopWords;
import dev.lodestar.language.Words;

/**
 * How well the ten words that set each theme apart belong together, and how different the themes' words are.
 * <p>
 * Sources: G. Bouma, "Normalized (pointwise) mutual information in collocation extraction" (2009), over windows of ten words
 * as in the evaluation of M. Grootendorst, "BERTopic", arXiv 2203.05794 section 5; the share of different words among all
 * top words of A. Dieng, F. Ruiz and D. Blei, TACL 8 (2020) 439-453.
 *
 * @param coherence mean over the themes, -1 to 1
 * @param diversity 0 to 1
 */
record TopicCoherence(double coherence, double diversity) {

    private static final int TOP = 10;
    private static final int WINDOW = 10;

    static TopicCoherence of(List<List<String>> themes) {
        var tops = tops(themes);
        var wanted = new HashSet<String>();
        tops.forEach(wanted::addAll);
        var singles = new HashMap<String, Integer>();
        var pairs = new HashMap<String, Integer>();
        int windows = 0;
        for (var theme : themes) {
            for (var text : theme) {
                var words = Words.of(text.toLowerCase(Locale.ROOT));
                for (int from = 0; from == 0 || from + WINDOW <= words.size(); from++) {
                    windows++;
                    count(words.subList(from, Math.min(words.size(), from + WINDOW)), wanted, singles, pairs);
                }
            }
        }
        double all = windows;
        double coherence = tops.stream().mapToDouble(top -> coherence(top, singles, pairs, all)).average().orElse(0);
        long words = tops.stream().mapToLong(List::size).sum();
        return new TopicCoherence(coherence, words == 0 ? 0 : (double) wanted.size() / words);
    }

    private static void count(List<String> window, Set<String> wanted, Map<String, Integer> singles,
            Map<String, Integer> pairs) {
        var present = new ArrayList<String>(new TreeSet<>(window.stream().filter(wanted::contains).toList()));
        for (int i = 0; i < present.size(); i++) {
            singles.merge(present.get(i), 1, Integer::sum);
            for (int j = i + 1; j < present.size(); j++) {
                pairs.merge(present.get(i) + " " + present.get(j), 1, Integer::sum);
            }
        }
    }

    private static double coherence(List<String> top, Map<String, Integer> singles, Map<String, Integer> pairs, double all) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < top.size(); i++) {
            for (int j = i + 1; j < top.size(); j++) {
                var one = top.get(i).compareTo(top.get(j)) < 0 ? top.get(i) : top.get(j);
                var other = one.equals(top.get(i)) ? top.get(j) : top.get(i);
                int together = pairs.getOrDefault(one + " " + other, 0);
                double share = together / all;
                sum += together == 0 ? -1
                        : Math.log(share / (singles.get(one) / all) / (singles.get(other) / all)) / -Math.log(share);
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    /** By c-TF-IDF, see {@link dev.lodestar.language.KeyPhrases}. */
    private static List<List<String>> tops(List<List<String>> themes) {
        var counts = new ArrayList<Map<String, Integer>>();
        var everywhere = new HashMap<String, Integer>();
        long words = 0;
        for (var theme : themes) {
            var count = new HashMap<String, Integer>();
            for (var text : theme) {
                for (var word : Words.of(text.toLowerCase(Locale.ROOT))) {
                    if (!StopWords.contains(word) && word.length() > 2) {
                        count.merge(word, 1, Integer::sum);
                        everywhere.merge(word, 1, Integer::sum);
                        words++;
                    }
                }
            }
            counts.add(count);
        }
        double average = (double) words / Math.max(1, themes.size());
        return counts.stream().map(count -> count.keySet().stream()
                .sorted(Comparator.comparingDouble(
                        (String word) -> -count.get(word) * Math.log(1 + average / everywhere.get(word)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(TOP).toList()).toList();
    }
}
