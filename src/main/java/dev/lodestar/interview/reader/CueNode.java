package dev.lodestar.interview.reader;

import java.util.ArrayList;
import java.util.List;

/** A node of a cue's text: words, a tag with what is in it, or a time inside the cue. */
sealed interface CueNode {

    /** Words, with character references resolved. */
    record Words(String text) implements CueNode {
    }

    /** A time inside the cue, in milliseconds. */
    record Time(long ms) implements CueNode {
    }

    /**
     * A tag.
     *
     * @param name one of c, i, b, u, ruby, rt, v, lang; empty for the root
     * @param classes the names behind the dots
     * @param annotation what follows the name, for {@code v} the speaker
     * @param children what is in it, in order
     */
    record Tag(String name, List<String> classes, String annotation, List<CueNode> children) implements CueNode {

        Tag(String name, List<String> classes, String annotation) {
            this(name, classes, annotation, new ArrayList<>());
        }
    }
}
