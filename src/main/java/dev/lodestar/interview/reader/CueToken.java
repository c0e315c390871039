package dev.lodestar.interview.reader;

import java.util.List;

/** A token of a cue's text, before tags are matched. */
sealed interface CueToken {

    record Words(String text) implements CueToken {
    }

    record Start(String name, List<String> classes, String annotation) implements CueToken {
    }

    record End(String name) implements CueToken {
    }

    record Time(String text) implements CueToken {
    }
}
