package dev.lodestar.interview.reader;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Cuts a cue's text into tokens, after the tokenizer of the W3C's WebVTT (section 6.4). Every input has a reading. */
final class CueTokenizer {

    private static final String SPACE = " \t\f\n";

    private final String text;
    private int position;

    CueTokenizer(String text) {
        this.text = text;
    }

    /** The next token, null behind the last. */
    @Nullable
    CueToken next() {
        if (position == text.length()) {
            return null;
        }
        return text.charAt(position) == '<' ? tag() : words();
    }

    private CueToken words() {
        var words = new StringBuilder();
        while (position < text.length() && text.charAt(position) != '<') {
            readInto(words);
        }
        return new CueToken.Words(words.toString());
    }

    private CueToken tag() {
        position++;
        if (position == text.length()) {
            return new CueToken.Start("", List.of(), "");
        }
        var first = text.charAt(position);
        if (first == '/') {
            position++;
            return new CueToken.End(untilClosed());
        }
        if (first >= '0' && first <= '9') {
            return new CueToken.Time(untilClosed());
        }
        var name = until(SPACE + ".>");
        var classes = classes();
        return new CueToken.Start(name, classes, annotation());
    }

    private List<String> classes() {
        var classes = new ArrayList<String>();
        while (position < text.length() && text.charAt(position) == '.') {
            position++;
            var name = until(SPACE + ".>");
            if (!name.isEmpty()) {
                classes.add(name);
            }
        }
        return classes;
    }

    private String annotation() {
        var annotation = new StringBuilder();
        while (position < text.length() && text.charAt(position) != '>') {
            readInto(annotation);
        }
        position = Math.min(position + 1, text.length());
        return annotation.toString().strip().replaceAll("[ \\t\\f\\n]+", " ");
    }

    private String untilClosed() {
        var content = until(">");
        position = Math.min(position + 1, text.length());
        return content;
    }

    private String until(String stops) {
        var from = position;
        while (position < text.length() && stops.indexOf(text.charAt(position)) < 0) {
            position++;
        }
        return text.substring(from, position);
    }

    private void readInto(StringBuilder target) {
        var character = text.charAt(position++);
        var reference = character == '&' ? CharacterReferences.at(text, position) : null;
        if (reference == null) {
            target.append(character);
        } else {
            target.append(reference.characters());
            position = reference.end();
        }
    }
}
