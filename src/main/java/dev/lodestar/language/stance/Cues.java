package dev.lodestar.language.stance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cues of {@code cues.txt}, found in a clause longest first. */
final class Cues {

    private static final int MOST_WORDS = 7;

    private static final Map<String, Cue> ALL = read();

    private Cues() {
    }

    /** A cue and how many words it takes. */
    record Found(Cue cue, int words) {
    }

    /** The longest cue that begins at a place. */
    static Optional<Found> at(List<String> clause, int place) {
        for (int words = Math.min(MOST_WORDS, clause.size() - place); words > 0; words--) {
            var cue = ALL.get(String.join(" ", clause.subList(place, place + words)));
            if (cue != null) {
                return Optional.of(new Found(cue, words));
            }
        }
        return Optional.empty();
    }

    private static Map<String, Cue> read() {
        var cues = new HashMap<String, Cue>();
        try (var file = Cues.class.getResourceAsStream("cues.txt");
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            Cue section = null;
            for (var line : (Iterable<String>) lines.lines()::iterator) {
                if (line.startsWith("[")) {
                    section = Cue.valueOf(line.substring(1, line.indexOf(']')));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    for (var phrase : line.split(",")) {
                        if (!phrase.isBlank()) {
                            cues.put(phrase.strip(), section);
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The list of cues in the program cannot be read", e);
        }
        return cues;
    }
}
