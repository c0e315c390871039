package dev.lodestar.language.reading;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dev.lodestar.language.Language;

import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.snowball.SnowballFilter;

/** Which languages a word speaks for, and how much: by the word itself, by its ending, by its letters. */
public final class FrequentWords {

    /** Words that English shares with others, such as "die" and "client". */
    private static final String SHARED_WITH_ENGLISH = "mul";

    private static final Map<String, String> STOP_WORDS = Map.of("english", "en", "german", "de", "french", "fr", "spanish",
            "es", "portuguese", "pt", "italian", "it", "dutch", "nl", "swedish", "sv", "danish", "da", "finnish", "fi");

    private static final Map<String, List<String>> ENDINGS = Map.of("de",
            List.of("ung", "ungen", "keit", "keiten", "heit", "heiten", "schaft", "schaften", "mangel", "aufwand", "verzug",
                    "druck", "probleme", "problemen", "fehler", "änderung", "liche", "lichen", "nisse"),
            "pt", List.of("ção", "ções", "dade", "dades", "ência", "ências", "amento", "imento"), "es",
            List.of("ción", "ciones", "dades", "dad", "miento", "mientos", "encia", "encias"), "it",
            List.of("zione", "zioni", "ità", "amento", "imento", "enza", "mente"), "nl", List.of("heid", "heden", "lijk",
                    "lijke"),
            "pl", List.of("ość", "ości", "anie", "ania", "enia", "acja", "acji", "ów", "owych", "owanie"), "fr",
            List.of("eux", "euse", "ités", "ité", "ée", "ées", "ément", "ements", "ances"), "sv",
            List.of("ningar", "heten", "arna", "erna", "ighet"));

    private static final Map<String, String> LETTERS = Map.of("de", "äöüß", "es", "ñáíóú", "pt", "ãõçâêóáí", "fr", "éèêçàùœî",
            "it", "èàìòù", "pl", "ąęłśźżćńó", "sv", "åäö", "da", "æøå");

    private static final Map<String, Set<String>> LANGUAGES = read();
    private static final Map<String, Map<String, Double>> VOTES = votes();
    private static final Map<Integer, Map<String, Double>> LETTER_VOTES = letterVotes();

    private FrequentWords() {
    }

    /** Adds what a word in lower case says. */
    public static void vote(String word, Map<String, Double> votes) {
        var known = VOTES.getOrDefault(word, Map.of());
        known.forEach((language, weight) -> votes.merge(language, weight, Double::sum));
        if (known.isEmpty() && !wordsOf(SHARED_WITH_ENGLISH).contains(word)) {
            int length = word.length();
            ENDINGS.forEach((language, endings) -> {
                if (endings.stream().anyMatch(ending -> length > ending.length() + 3 && word.endsWith(ending))) {
                    votes.merge(language, endsAsInEnglish(word) ? 0.4 : 1.0, Double::sum);
                }
            });
        }
        word.codePoints().filter(letter -> letter > 127).distinct().forEach(letter -> LETTER_VOTES
                .getOrDefault(letter, Map.of()).forEach((language, weight) -> votes.merge(language, weight, Double::sum)));
    }

    private static Set<String> wordsOf(String language) {
        return Objects.requireNonNull(LANGUAGES.get(language), language);
    }

    /** Endings that English words have as well: "advances", "statements", "influenza", "comrades". */
    private static boolean endsAsInEnglish(String word) {
        return word.endsWith("ances") || word.endsWith("ements") || word.endsWith("enza") || word.endsWith("dad")
                || word.endsWith("dades") || word.endsWith("ania") || word.endsWith("mente");
    }

    private static Map<String, Set<String>> read() {
        var languages = new TreeMap<String, Set<String>>();
        STOP_WORDS.forEach((name, code) -> languages.computeIfAbsent(code, key -> new TreeSet<>()).addAll(stopWords(name)));
        try (var in = FrequentWords.class.getResourceAsStream("frequent-words.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .forEach(line -> {
                        var words = line.split(" ");
                        languages.computeIfAbsent(words[0], key -> new TreeSet<>())
                                .addAll(Arrays.asList(words).subList(1, words.length));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException("The list of frequent words cannot be read", e);
        }
        return languages;
    }

    /** Without the single letters of French "j'ai" and "l'an", which in lists of tools are names of languages. */
    private static Collection<String> stopWords(String name) {
        try (var in = SnowballFilter.class.getResourceAsStream(name + "_stop.txt")) {
            return WordlistLoader.getSnowballWordSet(new InputStreamReader(in, StandardCharsets.UTF_8)).stream()
                    .map(word -> new String((char[]) word)).filter(word -> word.length() > 1 || word.charAt(0) > 127).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Lucene's stop words for " + name + " cannot be read", e);
        }
    }

    private static Map<String, Map<String, Double>> votes() {
        var english = wordsOf(Language.ENGLISH);
        var shared = wordsOf(SHARED_WITH_ENGLISH);
        var votes = new HashMap<String, Map<String, Double>>();
        LANGUAGES.values().stream().flatMap(Set::stream).distinct().forEach(word -> {
            var having = LANGUAGES.keySet().stream().filter(code -> !code.equals(SHARED_WITH_ENGLISH))
                    .filter(code -> wordsOf(code).contains(word)).toList();
            var others = having.stream().filter(code -> !code.equals(Language.ENGLISH)).toList();
            boolean inEnglish = english.contains(word);
            double half = inEnglish || shared.contains(word) ? 0.5 : 1;
            var weights = new TreeMap<String, Double>();
            others.forEach(code -> weights.put(code, half / others.size()));
            if (inEnglish) {
                weights.put(Language.ENGLISH, 1.0);
            }
            if (!weights.isEmpty()) {
                votes.put(word, weights);
            }
        });
        return votes;
    }

    /** A letter of one language is worth most of a word; a name such as "Düsseldorf" alone is none. */
    private static Map<Integer, Map<String, Double>> letterVotes() {
        return LETTERS.values().stream().flatMapToInt(String::codePoints).distinct().boxed()
                .collect(Collectors.toMap(letter -> letter, letter -> {
                    var having = LETTERS.entrySet().stream().filter(entry -> entry.getValue().indexOf(letter) >= 0)
                            .map(Map.Entry::getKey).toList();
                    return having.stream().collect(Collectors.toMap(code -> code, code -> 0.7 / having.size()));
                }));
    }
}
