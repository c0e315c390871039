package dev.lodestar.coding.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import dev.lodestar.coding.tag.PassageParts.Part;
import dev.lodestar.interview.CodePoints;
import dev.lodestar.interview.SpeakerKind;
import dev.lodestar.interview.TextRange;
import dev.lodestar.interview.TurnSpan;

import org.junit.jupiter.api.Test;

class PassagePartsTest {

    private static final UUID LENA = new UUID(0, 1);
    private static final UUID TOM = new UUID(0, 2);
    private static final String TEXT = "Lena: By hand 😅.\nInt: Always?\nTom: Yes.\nLena: Mostly.";
    private static final List<TurnSpan> TURNS = List.of(turn("By hand 😅.", SpeakerKind.PARTICIPANT, LENA),
            turn("Always?", SpeakerKind.INTERVIEWER, null), turn("Yes.", SpeakerKind.PARTICIPANT, TOM),
            turn("Mostly.", SpeakerKind.PARTICIPANT, LENA));

    @Test
    void aPassageInsideATurnIsItsSpeakersStatement() {
        assertThat(parts("hand 😅")).containsExactly(new Part(LENA, "hand 😅"));
    }

    @Test
    void aPassageOverTurnsIsOneStatementOfEachParticipantWithoutTheInterviewer() {
        assertThat(parts(TEXT)).containsExactly(new Part(LENA, "By hand 😅. … Mostly."), new Part(TOM, "Yes."));
    }

    @Test
    void theInterviewersWordsAreNobodysStatement() {
        assertThat(parts("Always?")).isEmpty();
    }

    @Test
    void namesInFrontOfTurnsAreNoWords() {
        assertThat(parts("Tom: ")).isEmpty();
        assertThat(parts("hand 😅.\nInt: Alw")).containsExactly(new Part(LENA, "hand 😅."));
    }

    private static List<Part> parts(String quote) {
        return PassageParts.of(range(quote), quote, TURNS);
    }

    private static TurnSpan turn(String words, SpeakerKind kind, UUID participant) {
        return new TurnSpan(new UUID(0, 9), range(words), kind, participant);
    }

    private static TextRange range(String words) {
        var start = CodePoints.fromUtf16(TEXT, TEXT.indexOf(words));
        return new TextRange(start, start + CodePoints.length(words));
    }
}
