package dev.lodestar.interview.reader;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One speaker's uninterrupted stretch of a conversation.
 *
 * @param speaker the name as the file writes it, null if the file does not say who speaks
 * @param pieces the stretches it was put together from, in order, at least one
 */
public record SpokenTurn(@Nullable String speaker, List<SpokenPiece> pieces) {

    public SpokenTurn {
        pieces = List.copyOf(pieces);
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("A turn says something");
        }
    }

    /** When the turn begins, in milliseconds, null if the file does not say. */
    public @Nullable Long startMs() {
        return pieces.get(0).startMs();
    }

    /** When the turn ends, in milliseconds, null if the file does not say. */
    public @Nullable Long endMs() {
        return pieces.get(pieces.size() - 1).endMs();
    }
}
