package dev.lodestar.language.embedding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The uncased BERT tokenizer: text to vocabulary numbers, framed by [CLS] and [SEP].
 * <p>
 * Source: J. Devlin et al., "BERT", arXiv 1810.04805, and the reference tokenization.py: clean, set Chinese characters
 * apart, lower-case, strip accents, split at punctuation, then the longest piece first. Written in Java so that no native
 * library has to be unpacked to a writable folder; a test holds it equal to the native one.
 */
public final class WordPieceTokenizer {

    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> vocabulary;
    private final int limit;
    private final int unknown;
    private final int start;
    private final int end;

    private WordPieceTokenizer(Map<String, Integer> vocabulary, int limit) {
        this.vocabulary = vocabulary;
        this.limit = limit;
        this.unknown = numberOf("[UNK]", vocabulary);
        this.start = numberOf("[CLS]", vocabulary);
        this.end = numberOf("[SEP]", vocabulary);
    }

    private static int numberOf(String mark, Map<String, Integer> vocabulary) {
        return Objects.requireNonNull(vocabulary.get(mark), () -> "The vocabulary has no " + mark);
    }

    /**
     * Reads a vocabulary of one piece a line from the class path.
     *
     * @param limit the most numbers an encoding may have, the frame included; what is longer is cut
     */
    public static WordPieceTokenizer ofResource(String resource, int limit) {
        var vocabulary = new HashMap<String, Integer>();
        try (var lines = new BufferedReader(new InputStreamReader(ClasspathFiles.open(resource), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                vocabulary.put(line, vocabulary.size());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The vocabulary " + resource + " cannot be read", e);
        }
        return new WordPieceTokenizer(vocabulary, limit);
    }

    /** The vocabulary numbers of a text, at least the two of the frame. */
    public long[] encode(String text) {
        var numbers = new ArrayList<Integer>();
        numbers.add(start);
        for (var word : words(text)) {
            addPieces(word, numbers);
        }
        if (numbers.size() > limit - 1) {
            numbers.subList(limit - 1, numbers.size()).clear();
        }
        numbers.add(end);
        return numbers.stream().mapToLong(number -> number).toArray();
    }

    private void addPieces(String word, List<Integer> numbers) {
        int length = word.codePointCount(0, word.length());
        var pieces = new ArrayList<Integer>();
        int from = 0;
        while (from < word.length() && length <= LONGEST_WORD) {
            int to = word.length();
            Integer piece = null;
            while (to > from && piece == null) {
                piece = vocabulary.get((from == 0 ? "" : "##") + word.substring(from, to));
                to = piece == null ? word.offsetByCodePoints(to, -1) : to;
            }
            if (piece == null) {
                break;
            }
            pieces.add(piece);
            from = to;
        }
        if (from < word.length()) {
            numbers.add(unknown);
        } else {
            numbers.addAll(pieces);
        }
    }

    private static List<String> words(String text) {
        var plain = Normalizer.normalize(lowerCased(text), Normalizer.Form.NFD);
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        plain.codePoints().forEach(c -> {
            if (Character.getType(c) == Character.NON_SPACING_MARK || isControl(c)) {
                return;
            }
            boolean alone = isPunctuation(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
            if (alone || isSpace(c)) {
                finish(word, words);
            }
            if (alone) {
                words.add(Character.toString(c));
            } else if (!isSpace(c)) {
                word.appendCodePoint(c);
            }
        });
        finish(word, words);
        return words;
    }

    /** Character by character, because the reference knows no rule for a final sigma. */
    private static String lowerCased(String text) {
        var lower = new StringBuilder(text.length());
        text.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
        return lower.toString();
    }

    private static void finish(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isSpace(int c) {
        return c == '\t' || c == '\n' || c == '\r' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isControl(int c) {
        if (c == '\t' || c == '\n' || c == '\r') {
            return false;
        }
        int type = Character.getType(c);
        return c == 0xFFFD || type == Character.CONTROL || type == Character.FORMAT || type == Character.UNASSIGNED
                || type == Character.PRIVATE_USE || type == Character.SURROGATE;
    }

    private static boolean isPunctuation(int c) {
        if (c >= 33 && c <= 47 || c >= 58 && c <= 64 || c >= 91 && c <= 96 || c >= 123 && c <= 126) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                true;
            default -> false;
        };
    }
}
