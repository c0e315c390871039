package dev.lodestar.interview.reader;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lodestar.interview.CodePoints;

import org.jspecify.annotations.Nullable;

/**
 * A name at the beginning of a line that says who speaks: {@code Ana Ruiz: }, {@code [SPEAKER_00]: }, {@code Ana (00:12): },
 * with a
 * time in brackets before it or behind the name. {@code 10:30 Meeting:} and {@code https:} are not names.
 *
 * @param speaker the name
 * @param startMs the time in milliseconds, null if none is given
 * @param words what follows on the line, possibly empty
 */
record SpeakerLabel(String speaker, @Nullable Long startMs, String words) {

    /** The longest name in code points; longer is a sentence with a colon in it. */
    static final int MAX_NAME = 63;

    private static final String TIME = "[\\[(](?:(\\d{1,2}):)?(\\d{1,2}):([0-5]\\d)(?:[.,]\\d{1,3})?[\\])]";
    private static final Pattern LEADING_TIME = Pattern.compile("^" + TIME + "\\s*[-–—]?\\s*");
    private static final Pattern TRAILING_TIME = Pattern.compile("\\s*" + TIME + "$");
    private static final Set<String> NOT_NAMES = Set.of("http", "https", "ftp", "mailto", "file", "tel");

    /** The label that a line begins with, null if it begins with none. */
    static @Nullable SpeakerLabel of(String line) {
        var stripped = line.strip();
        var leading = LEADING_TIME.matcher(stripped);
        var startMs = leading.find() ? milliseconds(leading) : null;
        var rest = startMs == null ? stripped : stripped.substring(leading.end());
        // The colon of a time behind the name, as in "Ana (00:12): yes", is not the one that ends the label.
        var colon = labelEnd(rest);
        if (colon < 1) {
            return null;
        }
        var name = rest.substring(0, colon).strip();
        var trailing = TRAILING_TIME.matcher(name);
        if (trailing.find()) {
            startMs = startMs == null ? milliseconds(trailing) : startMs;
            name = name.substring(0, trailing.start()).strip();
        }
        name = withoutBrackets(name);
        return isName(name) ? new SpeakerLabel(name, startMs, rest.substring(colon + 1).strip()) : null;
    }

    /** A line without the time in brackets that it may begin with. */
    static String withoutTime(String line) {
        return LEADING_TIME.matcher(line.strip()).replaceFirst("");
    }

    private static int labelEnd(String line) {
        var depth = 0;
        for (var i = 0; i < line.length() && i <= 2 * MAX_NAME + 20; i++) {
            var character = line.charAt(i);
            if (character == '[' || character == '(') {
                depth++;
            } else if (character == ']' || character == ')') {
                depth--;
            } else if (depth <= 0 && character == '：') {
                return i;
            } else if (depth <= 0 && character == ':') {
                return i + 1 == line.length() || Character.isWhitespace(line.charAt(i + 1)) ? i : -1;
            }
        }
        return -1;
    }

    private static String withoutBrackets(String name) {
        return name.startsWith("[") && name.endsWith("]") ? name.substring(1, name.length() - 1).strip() : name;
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && CodePoints.length(name) <= MAX_NAME && name.codePoints().anyMatch(Character::isLetter)
                && !NOT_NAMES.contains(name.toLowerCase(Locale.ROOT));
    }

    private static Long milliseconds(Matcher time) {
        long hours = time.group(1) == null ? 0 : Long.parseLong(time.group(1));
        return ((hours * 60 + Long.parseLong(time.group(2))) * 60 + Long.parseLong(time.group(3))) * 1000;
    }
}
