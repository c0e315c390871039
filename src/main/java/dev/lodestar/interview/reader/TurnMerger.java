package dev.lodestar.interview.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Puts caption cues together into turns: the same speaker goes on unless there is a longer pause. Cue times are kept. */
final class TurnMerger {

    /** The longest pause inside one turn, in milliseconds. */
    static final long MAX_PAUSE_MS = 2_000;

    private final List<SpokenTurn> turns = new ArrayList<>();
    private final List<SpokenPiece> pieces = new ArrayList<>();
    private @Nullable String speaker;

    void add(@Nullable String newSpeaker, SpokenPiece piece) {
        if (!pieces.isEmpty() && !goesOn(newSpeaker, piece)) {
            close();
        }
        speaker = newSpeaker;
        pieces.add(piece);
    }

    List<SpokenTurn> turns() {
        if (!pieces.isEmpty()) {
            close();
        }
        return turns;
    }

    private boolean goesOn(@Nullable String newSpeaker, SpokenPiece piece) {
        // A cue has times.
        long pause = Objects.requireNonNull(piece.startMs()) - Objects.requireNonNull(pieces.get(pieces.size() - 1).endMs());
        return Objects.equals(speaker, newSpeaker) && pause <= MAX_PAUSE_MS;
    }

    private void close() {
        turns.add(new SpokenTurn(speaker, pieces));
        pieces.clear();
    }
}
