package dev.lodestar.language.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import dev.lodestar.language.SameWords;
import dev.lodestar.language.Words;

/**
 * Recognises what nobody meant as an answer: a mashed keyboard, an address and nothing else, one word over and over, filler
 * text, bare numbers. When in doubt it is no junk: "n8n", "C++", "xslt" and "Flask" are answers.
 */
public final class Junk {

    private static final Pattern ADDRESS = Pattern
            .compile("(?:https?://|www\\.)\\S+|(?<![\\w.+-])[\\w.+-]++@[\\w-]+(?:\\.[\\w-]+){1,9}");
    private static final Pattern FILLER = Pattern.compile("\\blorem ipsum dolor\\b|^lorem ipsum$|^ipsum dolor\\b");
    private static final Pattern LETTER_REPEATED = Pattern.compile("(\\p{L})\\1{3,}");
    private static final Pattern PIECE_REPEATED = Pattern.compile("(\\p{L}{2,4})\\1{2,}");
    private static final Pattern HOME_ROW = Pattern.compile("(?=.*[bcdfghjkl-npqrstvwxzö]{4})[asdfghjklö]{5,}");
    private static final Pattern NO_VOWEL = Pattern.compile("[b-df-hj-np-tv-xz]{7,}");
    private static final int LONGEST_WORD = 60;
    private static final List<String> ROWS = List.of("qwertyuiop", "qwertzuiop", "azertyuiop", "asdfghjkl", "zxcvbnm",
            "yxcvbnm");
    private static final Set<String> PLACEHOLDERS = Set.of("asd", "sdf", "dfg", "fgh", "ghj", "hjk", "jkl", "qwe", "zxc", "yxc",
            "asdasd", "qweqwe", "test", "test test", "test123", "teste", "prueba", "abc", "abcd", "abcde", "abcdef",
            "xyz", "foo", "bar", "foobar", "foo bar", "blah", "blah blah", "bla", "bla bla", "bla bla bla", "aaa", "bbb", "aa",
            "xxxx", "df", "dsf", "dsa", "fds", "gfd", "fdg", "gdf", "sdfs", "dfgd", "asdf jkl");
    /** German "Wert", which is a value, and what reads as a word though it stands in one row. */
    private static final Set<String> WORDS_OF_A_ROW = Set.of("wert", "power", "were", "pop", "opium", "tree");

    private Junk() {
    }

    public static boolean matches(String text) {
        var visible = Invisible.without(text);
        var left = ADDRESS.matcher(visible).replaceAll(" ");
        if (left.length() < visible.length() && left.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return true;
        }
        var words = SameWords.of(visible);
        if (FILLER.matcher(words).find() || PLACEHOLDERS.contains(words) || isNumber(words)) {
            return true;
        }
        var all = Words.of(words);
        if (all.isEmpty()) {
            return false;
        }
        boolean repeated = all.size() > 2 && all.stream().distinct().count() == 1;
        return repeated || all.stream().allMatch(Junk::isMashed);
    }

    private static boolean isNumber(String words) {
        return words.codePoints().noneMatch(Character::isLetter) && words.codePoints().anyMatch(Character::isDigit)
                && words.codePoints().noneMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL || c == '%');
    }

    private static boolean isMashed(String word) {
        var letters = word.toLowerCase(Locale.ROOT);
        if (letters.length() > LONGEST_WORD) {
            return letters.codePoints().distinct().count() < 3;
        }
        return LETTER_REPEATED.matcher(letters).matches() || PIECE_REPEATED.matcher(letters).matches()
                || HOME_ROW.matcher(letters).matches() || NO_VOWEL.matcher(letters).matches() || isRun(letters);
    }

    /** Four keys or more of one row, in order or back. */
    private static boolean isRun(String letters) {
        var back = new StringBuilder(letters).reverse().toString();
        return letters.length() > 3 && !WORDS_OF_A_ROW.contains(letters)
                && ROWS.stream().anyMatch(row -> row.contains(letters) || row.contains(back));
    }
}
