package dev.lodestar.interview.reader;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;

/**
 * Builds the tree of a cue's text, after the parsing rules of the W3C's WebVTT (section 6.4). A tag that is not closed covers
 * the
 * rest of the cue; a closing tag that closes nothing is passed over.
 */
final class CueText {

    private static final Set<String> TAGS = Set.of("c", "i", "b", "u", "ruby", "v", "lang");

    private final ArrayDeque<CueNode.Tag> open = new ArrayDeque<>();

    private CueText() {
    }

    /** The root of the tree, a tag without a name. */
    static CueNode.Tag parse(String text) {
        return new CueText().build(new CueTokenizer(text));
    }

    private CueNode.Tag build(CueTokenizer tokens) {
        var root = new CueNode.Tag("", List.of(), "");
        open.push(root);
        for (var token = tokens.next(); token != null; token = tokens.next()) {
            if (token instanceof CueToken.Words words) {
                open.peek().children().add(new CueNode.Words(words.text()));
            } else if (token instanceof CueToken.Start start) {
                open(start);
            } else if (token instanceof CueToken.End end) {
                close(end.name());
            } else if (token instanceof CueToken.Time time) {
                var stamp = CueTimestamp.at(time.text(), 0);
                if (stamp != null && stamp.end() == time.text().length()) {
                    open.peek().children().add(new CueNode.Time(stamp.ms()));
                }
            }
        }
        return root;
    }

    private void open(CueToken.Start start) {
        var inRuby = start.name().equals("rt") && open.peek().name().equals("ruby");
        if (inRuby || TAGS.contains(start.name())) {
            var tag = new CueNode.Tag(start.name(), start.classes(), start.annotation());
            open.peek().children().add(tag);
            open.push(tag);
        }
    }

    private void close(String name) {
        var current = open.peek().name();
        if (!current.isEmpty() && current.equals(name)) {
            open.pop();
        } else if (name.equals("ruby") && current.equals("rt")) {
            open.pop();
            open.pop();
        }
    }
}
