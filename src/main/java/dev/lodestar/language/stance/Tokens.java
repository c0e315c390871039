package dev.lodestar.language.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import dev.lodestar.language.StopWords;

import org.apache.lucene.analysis.en.EnglishMinimalStemmer;

/** The words of a statement in the form in which cues are written: clause by clause, "n't" as "not", no hyphens. */
public final class Tokens {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}']+|[,;:.!?()…–—|\"“”=]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'].*");
    private static final Set<String> TURNS = Set.of("but", "however", "although", "though", "yet", "except", "whereas",
            "while", "because", "since", "unless");

    /** Words that name the use of a thing rather than the thing. */
    private static final Set<String> LIGHT = Set.of("use", "usage", "presence", "integration", "feature", "agent",
            "capability", "capabilitie", "functionality", "functionalitie", "option", "stuff", "thing", "anything",
            "everything", "something", "any", "amount", "level", "quality", "part", "please", "time", "already", "still",
            "even", "ever", "now", "today", "always", "every", "day", "actually", "really", "pretty", "absolutely",
            "totally", "completely", "fully", "entirely", "total", "complete", "real", "big", "huge", "whole", "new",
            "general", "overall", "high", "higher", "low", "lower", "long", "short", "large", "small",
            "especially", "particularly", "enough", "far", "there", "yet", "never", "think",
            "believe", "feel", "find", "found", "seem", "say", "give", "given", "take", "know", "go", "going", "will",
            "keep", "come", "work", "need", "me", "it", "they", "us", "i'll", "let");

    private Tokens() {
    }

    /** The clauses in their order, each with at least one word. */
    public static List<List<String>> clauses(String text) {
        var plain = text.toLowerCase(Locale.ROOT).replace('’', '\'').replace("cannot", "can not")
                .replace("can't", "can not").replace("won't", "will not").replace("n't", " not").replace("cant ", "can not ")
                .replace("anything but ", "not ")
                .replaceAll("(?<=\\p{L})[-‐‑/](?=\\p{L})", " ").replaceAll("'(s|re|ve|ll|d|m)\\b", " ");
        var clauses = new ArrayList<List<String>>();
        var clause = new ArrayList<String>();
        var token = TOKEN.matcher(plain);
        while (token.find()) {
            var word = token.group().replace("'", "");
            if (WORD.matcher(word).matches() && !TURNS.contains(word)) {
                clause.add(word);
            } else if (!word.isEmpty() && !clause.isEmpty()) {
                clauses.add(clause);
                clause = new ArrayList<>();
            }
        }
        if (!clause.isEmpty()) {
            clauses.add(clause);
        }
        return clauses;
    }

    /** Whether a word can be what a statement is about. */
    static boolean isContent(String word) {
        return word.length() > 1 && !StopWords.contains(word) && !StopWords.isNegation(word) && !LIGHT.contains(word)
                && !LIGHT.contains(singular(word));
    }

    static String singular(String word) {
        var letters = word.toCharArray();
        return new String(letters, 0, new EnglishMinimalStemmer().stem(letters, letters.length));
    }
}
