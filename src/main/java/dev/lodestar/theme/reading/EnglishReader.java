package dev.lodestar.theme.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells whether a text can be read as English, which is all that the embedding model knows.
 * <p>
 * A plain vote of function words: each word that is common in one language and not in the others counts for it. A text in
 * another script is not English; a text without any such word (a single noun) is given the benefit of the doubt. It is
 * good enough to keep whole foreign answers out of English themes, not to tell Danish from Norwegian.
 */
public final class EnglishReader {

    private static final Set<String> ENGLISH = Set.of("the", "of", "and", "to", "is", "are", "that", "it", "for", "with",
            "not", "we", "they", "our", "from", "by", "this", "have", "has", "be", "was", "were", "too", "much", "more",
            "when", "what", "which", "how", "my", "your", "their", "lack", "poor", "bad", "good", "because", "about",
            "i", "you", "can", "will", "been", "but", "if", "at", "as", "there", "than", "would", "should", "very",
            "many", "between", "in", "on", "or", "an", "no", "do", "does", "did", "he", "she", "so", "us", "me", "a",
            "all", "any", "only", "without", "them", "who", "where", "don't", "it's", "doesn't", "also", "some");

    private static final Map<String, Set<String>> OTHERS = Map.of(
            "German", Set.of("der", "die", "das", "und", "ist", "nicht", "ein", "eine", "einen", "einer", "mit", "für",
                    "von", "zu", "wir", "auf", "dem", "den", "des", "im", "zum", "zur", "keine", "kein", "durch", "bei",
                    "nur", "auch", "werden", "wird", "wurde", "sind", "sehr", "zwischen", "mehr", "oder", "aus", "sich",
                    "nach", "viel", "viele", "fehlende", "mangelnde", "uns", "haben",
                    "noch", "wenig", "als", "wenn", "aber", "dass", "es", "ich", "sie", "man", "um"),
            "French", Set.of("le", "la", "les", "des", "du", "et", "est", "pas", "une", "un", "pour", "dans", "avec",
                    "que", "qui", "nous", "sur", "au", "aux", "ce", "cette", "sont", "plus", "trop", "de", "manque",
                    "leur", "ne", "être", "très", "entre", "mais", "ou", "où", "notre"),
            "Spanish", Set.of("el", "la", "los", "las", "y", "es", "no", "una", "un", "para", "con", "que", "en", "del",
                    "de", "por", "al", "se", "son", "más", "muy", "falta", "entre", "lo", "su", "pero", "como", "mal", "mala",
                    "hay", "tiene", "porque"),
            "Portuguese", Set.of("o", "os", "as", "e", "é", "não", "uma", "um", "para", "com", "que", "em", "do", "da",
                    "dos", "das", "de", "por", "ao", "se", "são", "mais", "muito", "falta", "entre", "no", "na", "pelo",
                    "pela", "mas", "como", "nos", "nas", "sem",
                    "porque"),
            "Italian", Set.of("il", "lo", "la", "gli", "le", "e", "è", "non", "una", "un", "per", "con", "che", "di",
                    "del", "della", "dei", "da", "in", "al", "si", "sono", "più", "molto", "mancanza", "tra", "poco"),
            "Dutch", Set.of("de", "het", "een", "en", "is", "niet", "voor", "met", "van", "op", "dat", "die", "wij",
                    "te", "zijn", "er", "om", "geen", "aan", "ook", "naar", "maar", "wordt", "veel", "bij", "gebrek"),
            "Polish", Set.of("nie", "jest", "się", "na", "do", "że", "z", "w", "i", "są", "za", "dla", "jak", "brak",
                    "od", "po", "tym", "ale"),
            "Swedish", Set.of("och", "att", "det", "som", "en", "på", "är", "av", "för", "med", "inte", "den", "till",
                    "vi", "har", "ett", "om", "men", "brist"));

    private EnglishReader() {
    }

    /** Whether the text is English as far as can be told. */
    public static boolean canRead(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints().filter(
                c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN).count();
        if (latin * 2 < letters) {
            return false;
        }
        List<String> words = Words.of(text.toLowerCase(Locale.ROOT));
        long english = words.stream().filter(ENGLISH::contains).count();
        Map<String, Long> votes = new HashMap<>();
        OTHERS.forEach((language, common) -> votes.put(language,
                words.stream().filter(word -> common.contains(word) && !ENGLISH.contains(word)).count()));
        long best = votes.values().stream().mapToLong(vote -> vote).max().orElse(0);
        boolean foreign = best > english && best > 1
                || best > 0 && best >= english && hasForeignLetter(words);
        return !foreign && (english > 0 || !hasForeignLetter(words));
    }

    /** Without an English function word, a word with an umlaut or a tilde decides; "café" alone is decided wrongly. */
    private static boolean hasForeignLetter(List<String> words) {
        return words.stream().anyMatch(word -> word.codePoints().anyMatch(c -> c > 127 && Character.isLetter(c)));
    }
}
