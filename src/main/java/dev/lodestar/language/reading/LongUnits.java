package dev.lodestar.language.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts what is longer than a sentence should be, as speech is, where it breathes, so that every unit fits the model. */
public final class LongUnits {

    static final int MOST_WORDS = 40;

    /** About a hundred words, and what a script without spaces is cut at. */
    private static final int MOST_CHARACTERS = 600;

    private static final int FEWEST_WORDS = 12;

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern BREATH = Pattern.compile("[,:–—…]$|^(?:and|but|so|because|which|then|or|where|when)$",
            Pattern.CASE_INSENSITIVE);

    private LongUnits() {
    }

    public static List<Span> fitting(String text, Span span) {
        var pieces = new ArrayList<Span>();
        int from = span.from();
        int cut = cut(text, new Span(from, span.to()));
        while (cut < span.to()) {
            pieces.add(new Span(from, cut).trimmed(text));
            from = cut;
            cut = cut(text, new Span(from, span.to()));
        }
        pieces.add(new Span(from, span.to()).trimmed(text));
        return pieces;
    }

    /** Where the first piece ends: the last breath before the limit, else the limit, else the end. */
    private static int cut(String text, Span span) {
        int words = 0;
        int breath = -1;
        var word = WORD.matcher(text).region(span.from(), span.to());
        while (word.find()) {
            if (word.end() - span.from() > MOST_CHARACTERS || words == MOST_WORDS) {
                return breath > 0 ? breath : Math.min(atSpace(word.start(), span), hard(text, span));
            }
            words++;
            if (words > FEWEST_WORDS && BREATH.matcher(word.group()).find()) {
                breath = Character.isLetter(word.group().charAt(0)) && !word.group().matches(".*[,:–—…]") ? word.start()
                        : word.end();
            }
        }
        return span.to();
    }

    private static int atSpace(int start, Span span) {
        return start > span.from() ? start : span.to();
    }

    private static int hard(String text, Span span) {
        int cut = Math.min(span.to(), span.from() + MOST_CHARACTERS);
        return cut < span.to() && Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut;
    }
}
