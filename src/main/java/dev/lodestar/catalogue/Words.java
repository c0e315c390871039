package dev.lodestar.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Checks what people type: lengths are counted in Unicode code points, so an emoji is one or a few, never broken. */
public final class Words {

    /** The longest line of text, in code points. */
    public static final int LINE = 500;
    /** The longest text of several paragraphs, in code points. */
    public static final int BLOCK = 20_000;
    /** The longest item of a list, in code points. */
    public static final int ITEM = 200;
    /** The most items of a list. */
    public static final int ITEMS = 100;

    private Words() {
    }

    /** One line: white space around it removed, not empty, at most {@code longest} code points, no control characters. */
    public static String line(String field, String text, int longest) {
        var line = required(field, text, longest);
        if (line.codePoints().anyMatch(Character::isISOControl)) {
            throw new InvalidValue(field,
                    "The text has a line break or another control character; write it as one line.");
        }
        return line;
    }

    /** Paragraphs: line ends made LF, white space around removed, not empty, no other control characters than tabs. */
    public static String block(String field, String text, int longest) {
        var block = required(field, text == null ? null : text.replace("\r\n", "\n").replace('\r', '\n'), longest);
        if (block.codePoints().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
            throw new InvalidValue(field, "The text has an invisible control character; remove it.");
        }
        return block;
    }

    /** At least one and at most {@link #ITEMS} lines, none of them twice, letter case disregarded. */
    public static List<String> items(String field, List<String> items) {
        if (items == null || items.isEmpty()) {
            throw new InvalidValue(field, "The list is empty; add at least one item.");
        }
        if (items.size() > ITEMS) {
            throw new InvalidValue(field,
                    "The list has " + items.size() + " items; keep the " + ITEMS + " that matter most.");
        }
        var clean = new ArrayList<String>(items.size());
        Set<String> seen = new HashSet<>();
        for (String item : items) {
            var line = line(field, item, ITEM);
            if (!seen.add(folded(line))) {
                throw new InvalidValue(field, "“" + line + "” is in the list twice; remove one of them.");
            }
            clean.add(line);
        }
        return List.copyOf(clean);
    }

    /** The text by which two items count as the same: letter case disregarded. */
    public static String folded(String item) {
        return item.toLowerCase(Locale.ROOT);
    }

    private static String required(String field, String text, int longest) {
        if (text == null || text.isBlank()) {
            throw new InvalidValue(field, "The text is empty; write something or leave the whole value out.");
        }
        var stripped = text.strip();
        int length = stripped.codePointCount(0, stripped.length());
        if (length > longest) {
            throw new InvalidValue(field, "The text is " + length + " characters long; shorten it to " + longest + ".");
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(stripped)) {
            throw new InvalidValue(field, "The text has half of a character (an unpaired surrogate); type it again.");
        }
        return stripped;
    }
}
