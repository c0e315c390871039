package dev.lodestar.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text as a reader counts them. */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’\\-/&.][\\p{L}\\p{M}\\p{N}]+)*");

    private Words() {
    }

    static int count(String text) {
        int count = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            count++;
        }
        return count;
    }

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }
}
