package dev.lodestar.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The words of a text as a reader counts them. */
public final class Words {

    /** The bound keeps "e.e.e.…" of a hundred thousand signs from overflowing the stack. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’\\-/&.][\\p{L}\\p{M}\\p{N}]+){0,30}");

    private Words() {
    }

    public static int count(String text) {
        int count = 0;
        var word = WORD.matcher(text);
        while (word.find()) {
            count++;
        }
        return count;
    }

    public static List<String> of(String text) {
        var words = new ArrayList<String>();
        var word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }
}
