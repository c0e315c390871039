package dev.lodestar.interview.transcript;

import java.util.ArrayList;
import java.util.List;

import dev.lodestar.interview.CodePoints;
import dev.lodestar.interview.TextRange;
import dev.lodestar.interview.reader.SpokenTurn;
import dev.lodestar.interview.text.Sha256;
import dev.lodestar.shared.Contract;

import org.jspecify.annotations.Nullable;

/**
 * The immutable text of a transcript, put together from turns: each begins on a new line as {@code Name: words}, and its range
 * covers the words only, so that a coding never holds a speaker's name unless it runs over several turns.
 *
 * @param text the whole text, LF-only
 * @param length its length in code points
 * @param sha256 its SHA-256, 64 lower-case hexadecimal digits
 * @param turns the turns in order
 */
public record AssembledTranscript(String text, int length, String sha256, List<PlacedTurn> turns) {

    public static AssembledTranscript of(List<SpokenTurn> spoken) {
        var text = new StringBuilder();
        var turns = new ArrayList<PlacedTurn>(spoken.size());
        var offset = 0;
        for (var turn : spoken) {
            var lead = (text.isEmpty() ? "" : "\n") + (turn.speaker() == null ? "" : turn.speaker() + ": ");
            text.append(lead);
            offset += CodePoints.length(lead);
            var start = offset;
            var cues = new ArrayList<Cue>(turn.pieces().size());
            for (var piece : turn.pieces()) {
                if (offset > start) {
                    text.append(' ');
                    offset++;
                }
                text.append(piece.words());
                var end = offset + CodePoints.length(piece.words());
                if (piece.startMs() != null && piece.endMs() != null) {
                    cues.add(new Cue(offset, end, toInt(piece.startMs()), toInt(piece.endMs())));
                }
                offset = end;
            }
            turns.add(new PlacedTurn(turns.size(), turn.speaker(), new TextRange(start, offset), toInt(turn.startMs()),
                    toInt(turn.endMs()), cues));
        }
        var whole = text.toString();
        return new AssembledTranscript(whole, offset, Sha256.of(whole), List.copyOf(turns));
    }

    /** Readers take no time above 500 hours, so milliseconds fit. */
    @Contract("!null -> !null")
    private static @Nullable Integer toInt(@Nullable Long ms) {
        return ms == null ? null : Math.toIntExact(ms);
    }

    /**
     * A turn at its place in the text.
     *
     * @param number its place in the conversation, from 0
     * @param speaker the name as the file writes it, null if unknown
     * @param range the code points of its words
     * @param startMs its start in milliseconds, null if unknown
     * @param endMs its end in milliseconds, null if unknown
     * @param cues the timed stretches in it, in order
     */
    public record PlacedTurn(int number, @Nullable String speaker, TextRange range, @Nullable Integer startMs,
            @Nullable Integer endMs, List<Cue> cues) {

        /** The speaker's name, empty if unknown. */
        public String label() {
            return speaker == null ? "" : speaker;
        }
    }
}
