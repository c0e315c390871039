package dev.lodestar.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import dev.lodestar.shared.text.SameKey;
import dev.lodestar.shared.text.Text;

/** The texts that values are made of, and their lengths in Unicode code points. */
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

    /** One line, clean, not empty, at most {@code longest} code points. */
    public static String line(String field, String text, int longest) {
        return Text.line(longest).required(text, (code, message) -> new InvalidValue(field, message));
    }

    /** Paragraphs, clean, not empty, at most {@code longest} code points. */
    public static String block(String field, String text, int longest) {
        return Text.block(longest).required(text, (code, message) -> new InvalidValue(field, message));
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
        var seen = new HashSet<String>();
        for (var item : items) {
            var line = line(field, item, ITEM);
            if (!seen.add(SameKey.of(line))) {
                throw new InvalidValue(field, "“" + line + "” is in the list twice; remove one of them.");
            }
            clean.add(line);
        }
        return List.copyOf(clean);
    }

}
