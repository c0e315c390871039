package dev.lodestar.theme.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts an answer into its ideas: at lines, semicolons, list marks, ends of sentences and in plain lists at commas. What
 * is longer than a few sentences is cut between words, so that every unit fits the embedding model.
 */
public final class IdeaUnits {

    /** About a hundred words; a longer unit says more than one thing. */
    private static final int LONGEST = 600;

    private static final Pattern LINE = Pattern.compile("[^\\n\\r\\u2028\\u2029]+");
    private static final Pattern LEADING_MARK = Pattern
            .compile("^\\s*(?:[-–—*•·>]+|\\(?\\d{1,2}[.)](?!\\d)|\\(?[a-zA-Z]\\))\\s*");
    private static final Pattern NUMBER_MARK = Pattern.compile("(?<=^|\\s)\\(?(\\d{1,2})[.)](?=\\s*\\p{L})");
    private static final Pattern BULLET = Pattern.compile("[;•·]|(?<=\\s)\\*(?=\\s)");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…]+[\"'”’)]*\\s+(?=[\"'“‘(]?[\\p{Lu}\\d])");
    private static final Set<String> ABBREVIATIONS = Set.of("e.g", "i.e", "eg", "ie", "etc", "vs", "approx", "resp",
            "incl", "no", "nr", "mr", "mrs", "ms", "dr", "st", "cf", "inc", "ltd", "co");
    private static final Pattern EXAMPLE = Pattern.compile("\\b(?:e\\.g|i\\.e)\\b", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_LIST_ITEM = 5;

    private IdeaUnits() {
    }

    /**
     * The units in their order, without overlap; none when the text holds no letter or digit.
     */
    public static List<IdeaUnit> of(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            for (Span item : listItems(text, new Span(line.start(), line.end()))) {
                for (Span sentence : sentences(text, item)) {
                    spans.addAll(commaList(text, sentence));
                }
            }
        }
        List<IdeaUnit> units = new ArrayList<>();
        int characters = 0;
        int codePoints = 0;
        for (Span span : spans) {
            for (Span piece : fitting(text, span.trimmed(text))) {
                String words = text.substring(piece.from(), piece.to());
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

    private static List<Span> listItems(String text, Span line) {
        List<Integer> cuts = new ArrayList<>();
        Matcher number = NUMBER_MARK.matcher(text).region(line.from(), line.to());
        int expected = 1;
        List<Integer> numbered = new ArrayList<>();
        while (number.find()) {
            // "1. … 2. …" is a list; "version 2." is not.
            if (Integer.parseInt(number.group(1)) == expected) {
                numbered.add(number.start());
                expected++;
            }
        }
        if (numbered.size() > 1) {
            cuts.addAll(numbered);
        }
        Matcher bullet = BULLET.matcher(text).region(line.from(), line.to());
        while (bullet.find()) {
            cuts.add(bullet.start());
        }
        cuts.sort(null);
        List<Span> items = new ArrayList<>();
        int from = line.from();
        for (int cut : cuts) {
            items.add(new Span(from, cut));
            from = cut;
        }
        items.add(new Span(from, line.to()));
        return items.stream().map(item -> item.without(LEADING_MARK, text)).toList();
    }

    private static List<Span> sentences(String text, Span item) {
        List<Span> sentences = new ArrayList<>();
        int from = item.from();
        Matcher end = SENTENCE_END.matcher(text).region(item.from(), item.to());
        while (end.find()) {
            if (!endsInAbbreviation(text, from, end.start())) {
                sentences.add(new Span(from, end.end()));
                from = end.end();
            }
        }
        sentences.add(new Span(from, item.to()));
        return sentences;
    }

    private static boolean endsInAbbreviation(String text, int from, int dot) {
        if (text.charAt(dot) != '.') {
            return false;
        }
        int start = dot;
        while (start > from && !Character.isWhitespace(text.charAt(start - 1)) && text.charAt(start - 1) != '(') {
            start--;
        }
        String word = text.substring(start, dot);
        return ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT))
                || word.length() == 1 && Character.isLetter(word.charAt(0));
    }

    /** "price, support, ease of use" is three ideas; a clause with a comma in it is one. */
    private static List<Span> commaList(String text, Span sentence) {
        List<Span> items = new ArrayList<>();
        int from = sentence.from();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (text.charAt(i) == ',' && !betweenDigits(text, i)) {
                items.add(new Span(from, i));
                from = i + 1;
            }
        }
        items.add(new Span(from, sentence.to()));
        boolean plain = items.size() > 2 && items.stream().allMatch(item -> {
            String words = text.substring(item.from(), item.to());
            int count = Words.count(words);
            return count > 0 && count <= LONGEST_LIST_ITEM && !EXAMPLE.matcher(words).find();
        });
        return plain ? items : List.of(sentence);
    }

    private static boolean betweenDigits(String text, int comma) {
        return comma > 0 && comma + 1 < text.length() && Character.isDigit(text.charAt(comma - 1))
                && Character.isDigit(text.charAt(comma + 1));
    }

    private static List<Span> fitting(String text, Span span) {
        List<Span> pieces = new ArrayList<>();
        int from = span.from();
        while (span.to() - from > LONGEST) {
            int cut = text.lastIndexOf(' ', from + LONGEST);
            if (cut <= from) {
                cut = from + LONGEST;
                cut -= Character.isLowSurrogate(text.charAt(cut)) ? 1 : 0;
            }
            pieces.add(new Span(from, cut).trimmed(text));
            from = cut;
        }
        pieces.add(new Span(from, span.to()).trimmed(text));
        return pieces;
    }

    private record Span(int from, int to) {

        Span trimmed(String text) {
            int start = from;
            int end = to;
            while (start < end && isBlank(text.charAt(start))) {
                start++;
            }
            while (end > start && isBlank(text.charAt(end - 1))) {
                end--;
            }
            return new Span(start, end);
        }

        Span without(Pattern mark, String text) {
            Span item = from < to && BULLET.matcher(text.substring(from, from + 1)).matches() ? new Span(from + 1, to)
                    : this;
            Matcher matcher = mark.matcher(text).region(item.from, item.to);
            return matcher.find() ? new Span(matcher.end(), item.to) : item;
        }

        private static boolean isBlank(char c) {
            return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == ',' || c == ';';
        }
    }
}
