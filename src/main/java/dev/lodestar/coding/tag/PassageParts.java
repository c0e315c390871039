package dev.lodestar.coding.tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.lodestar.interview.CodePoints;
import dev.lodestar.interview.Redaction;
import dev.lodestar.interview.SpeakerKind;
import dev.lodestar.interview.TextRange;
import dev.lodestar.interview.TurnSpan;

/**
 * Splits a coded passage by who said what in it: a passage that runs over several turns is one statement of each participant in
 * it, without the interviewer's words and without the names that the transcript writes in front of turns.
 */
public final class PassageParts {

    private PassageParts() {
    }

    /**
     * What one participant says in a passage.
     *
     * @param words their words, those of separate turns joined by an ellipsis
     */
    public record Part(UUID participantId, String words) {
    }

    /**
     * The parts of a passage, in the order the participants first speak in it; none if only interviewers or unknown speakers
     * do.
     *
     * @param passage the code points of the passage in its transcript
     * @param quote the words at the passage
     * @param turns the turns of the transcript in order
     */
    public static List<Part> of(TextRange passage, String quote, List<TurnSpan> turns) {
        var wordsByParticipant = new LinkedHashMap<UUID, List<String>>();
        for (var i = firstEndingBehind(passage.start(), turns); i < turns.size()
                && turns.get(i).range().start() < passage.end(); i++) {
            var turn = turns.get(i);
            var shared = turn.range().intersection(passage);
            if (turn.kind() == SpeakerKind.PARTICIPANT && shared.isPresent()) {
                var words = CodePoints.slice(quote, shared.get().shift(-passage.start())).strip();
                if (!words.isEmpty() && !Redaction.isBlack(words)) {
                    wordsByParticipant.computeIfAbsent(turn.participantId(), id -> new ArrayList<>()).add(words);
                }
            }
        }
        return wordsByParticipant.entrySet().stream()
                .map(entry -> new Part(entry.getKey(), entry.getValue().stream().collect(Collectors.joining(" … ")))).toList();
    }

    /** The index of the first turn that ends behind an offset: turns lie in order and do not overlap. */
    private static int firstEndingBehind(int offset, List<TurnSpan> turns) {
        var low = 0;
        var high = turns.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (turns.get(middle).range().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
