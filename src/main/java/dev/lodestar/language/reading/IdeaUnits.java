package dev.lodestar.language.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lodestar.language.IdeaUnit;

/**
 * Cuts an answer into its ideas: at lines, semicolons, list marks, ends of sentences, in plain lists at commas, and where two
 * things that stand by themselves are said side by side, see {@link Coordination}. What is longer than forty words, as speech
 * is, is cut where it breathes.
 */
public final class IdeaUnits {

    private static final Pattern LINE = Pattern
            .compile("[\\n\\r\\u2028\\u2029]+|</?(?:br|p|li|ul|ol|div|tr|td|h[1-6])\\b[^<>]{0,100}>", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEADING_MARK = Pattern
            .compile("^\\s*(?:[-–—*•·>#]+|\\(?\\d{1,2}[.)](?!\\d)|\\(?[a-zA-Z]\\))\\s*");
    private static final Pattern NUMBER_MARK = Pattern.compile("(?<=^|\\s)\\(?(\\d{1,2})[.)](?=\\s*\\p{L})");
    private static final Pattern BULLET = Pattern.compile("[;•·；]|(?<=\\s)\\*(?=\\s)");
    private static final Pattern SENTENCE_END = Pattern
            .compile("(?<![.!?…])[.!?…]++[\"'”’)]*+\\s++(?=[\"'“‘(]?[\\p{L}\\d])|[。！？]");
    private static final Set<String> ABBREVIATIONS = Set.of("e.g", "i.e", "eg", "ie", "etc", "vs", "approx", "resp", "incl",
            "excl", "no", "nr", "mr", "mrs", "ms", "dr", "st", "cf", "inc", "ltd", "co", "dept", "ca", "max", "min", "esp",
            "fig",
            "mgmt", "reqs", "req", "doc", "docs", "spec", "specs", "est");

    private IdeaUnits() {
    }

    /**
     * The units in their order, without overlap; none when the text holds no letter or digit.
     */
    public static List<IdeaUnit> of(String text) {
        var spans = new ArrayList<Span>();
        for (var line : cut(LINE, text)) {
            for (var item : listItems(text, line)) {
                for (var sentence : sentences(text, item)) {
                    spans.addAll(Coordination.cut(text, sentence));
                }
            }
        }
        var units = new ArrayList<IdeaUnit>();
        int characters = 0;
        int codePoints = 0;
        for (var span : spans) {
            for (var piece : LongUnits.fitting(text, span.trimmed(text))) {
                var words = piece.in(text);
                if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
                    continue;
                }
                codePoints += text.codePointCount(characters, piece.from());
                characters = piece.from();
                units.add(new IdeaUnit(codePoints, codePoints + words.codePointCount(0, words.length()), words));
            }
        }
        return units;
    }

    private static List<Span> cut(Pattern separator, String text) {
        var separators = new ArrayList<Span>();
        var matcher = separator.matcher(text);
        while (matcher.find()) {
            separators.add(new Span(matcher.start(), matcher.end()));
        }
        return new Span(0, text.length()).without(separators);
    }

    private static List<Span> listItems(String text, Span line) {
        var cuts = new ArrayList<Span>(numbers(text, line));
        var bullet = BULLET.matcher(text).region(line.from(), line.to()).useTransparentBounds(true);
        while (bullet.find()) {
            cuts.add(new Span(bullet.start(), bullet.end()));
        }
        cuts.sort((one, other) -> Integer.compare(one.from(), other.from()));
        return line.without(cuts).stream().map(item -> {
            var mark = LEADING_MARK.matcher(text).region(item.from(), item.to());
            return mark.find() ? new Span(mark.end(), item.to()) : item;
        }).toList();
    }

    /** "1. … 2. …" is a list; "version 2." is not. */
    private static List<Span> numbers(String text, Span line) {
        var numbers = new ArrayList<Span>();
        var number = NUMBER_MARK.matcher(text).region(line.from(), line.to());
        while (number.find()) {
            if (Integer.parseInt(number.group(1)) == numbers.size() + 1) {
                numbers.add(new Span(number.start(), number.end()));
            }
        }
        return numbers.size() > 1 ? numbers : List.of();
    }

    private static List<Span> sentences(String text, Span item) {
        var sentences = new ArrayList<Span>();
        int from = item.from();
        var end = SENTENCE_END.matcher(text).region(item.from(), item.to());
        while (end.find()) {
            if (!goesOn(text, from, end)) {
                sentences.add(new Span(from, end.end()));
                from = end.end();
            }
        }
        sentences.add(new Span(from, item.to()));
        return sentences;
    }

    /** A dot behind an abbreviation or initial ends nothing; a small letter begins a sentence only behind a dot and a word. */
    private static boolean goesOn(String text, int from, Matcher end) {
        int mark = end.start();
        int start = mark;
        while (start > from && !Character.isWhitespace(text.charAt(start - 1)) && text.charAt(start - 1) != '(') {
            start--;
        }
        var word = text.substring(start, mark);
        boolean abbreviated = text.charAt(mark) == '.' && (ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT))
                || word.length() == 1 && Character.isLetter(word.charAt(0)));
        boolean small = end.end() < text.length() && Character.isLowerCase(text.charAt(end.end()));
        boolean trailing = end.group().startsWith("..") || text.charAt(mark) == '…' || text.charAt(mark) == '?';
        return abbreviated || small && (trailing || word.length() < 3 || word.indexOf('.') >= 0);
    }
}
