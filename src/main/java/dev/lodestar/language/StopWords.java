package dev.lodestar.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.analysis.en.EnglishAnalyzer;

/** Words that carry no meaning of their own. Negations are not among them: "not enough time" is not "enough time". */
public final class StopWords {

    private static final Set<String> NEGATIONS = Set.of("no", "not", "never", "without", "nobody", "nothing", "none",
            "cannot", "can't", "don't", "doesn't", "isn't", "aren't", "won't", "didn't", "wasn't", "hardly");

    private static final List<String> PLAIN = List.of("i", "we", "you", "he", "she", "us", "our", "ours", "my", "mine",
            "your", "its", "his", "her", "him", "me", "them", "am", "been", "being", "have", "has", "had", "having", "do",
            "does", "did", "doing", "can", "could", "would", "should", "may", "might", "must", "shall", "so", "than",
            "too", "very", "just", "also", "about", "from", "up", "down", "out", "over", "under", "again", "when",
            "where", "why", "how", "what", "which", "who", "whom", "because", "since", "while", "although", "though",
            "however", "some", "any", "each", "other", "own", "same", "both", "few", "more", "most", "all", "only",
            "here", "once", "were", "those", "get", "gets", "got", "getting", "really", "quite", "it's", "i'm", "i've",
            "we're", "we've", "that's", "there's", "they're", "etc", "e.g", "i.e", "often", "sometimes", "always",
            "usually", "many", "much", "lot", "lots", "like", "one", "make", "makes", "made", "thing", "things", "way",
            "s", "t", "don", "re", "ve", "ll", "m", "d");

    private static final Set<String> ALL = all();

    private StopWords() {
    }

    public static boolean contains(String lowerCased) {
        return ALL.contains(lowerCased);
    }

    public static boolean isNegation(String lowerCased) {
        return NEGATIONS.contains(lowerCased);
    }

    private static Set<String> all() {
        var words = new HashSet<String>(PLAIN);
        EnglishAnalyzer.getDefaultStopSet().forEach(word -> words.add(new String((char[]) word)));
        words.removeAll(NEGATIONS);
        return Set.copyOf(words);
    }
}
