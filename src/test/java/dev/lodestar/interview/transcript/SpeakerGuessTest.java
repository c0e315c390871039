package dev.lodestar.interview.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import dev.lodestar.interview.SpeakerKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerGuessTest {

    private static final UUID LENA = new UUID(0, 1);
    private static final UUID TOM = new UUID(0, 2);
    private final SpeakerGuess guess = new SpeakerGuess("Priya Nair", Map.of("Lena Voss", LENA, "Tom Becker", TOM), Map.of());

    @ParameterizedTest
    @ValueSource(strings = { "Lena Voss", "lena  voss", "Lena" })
    void aParticipantIsKnownByTheirNameOrTheirFirstName(String label) {
        assertThat(guess.of(label)).isEqualTo(SpeakerGuess.Identity.participant(LENA));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Interviewer", "MODERATOR", "Priya Nair" })
    void whoeverAsksIsKnownByTheUsualWordsOrTheirName(String label) {
        assertThat(guess.of(label).kind()).isEqualTo(SpeakerKind.INTERVIEWER);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "Speaker 1", "Voss" })
    void othersStayUnknown(String label) {
        assertThat(guess.of(label)).isEqualTo(SpeakerGuess.Identity.UNKNOWN);
    }

    @Test
    void aFirstNameOfTwoPeopleIsNobodys() {
        var twins = new SpeakerGuess(null, Map.of("Lena Voss", LENA, "Lena Maier", TOM), Map.of());
        assertThat(twins.of("Lena").kind()).isEqualTo(SpeakerKind.UNKNOWN);
    }

    @Test
    void whatAnEarlierVersionWasToldGoesFirst() {
        var told = new SpeakerGuess(null, Map.of("Lena Voss", LENA),
                Map.of("SPEAKER_00", SpeakerGuess.Identity.participant(LENA), "Lena Voss", SpeakerGuess.Identity.UNKNOWN));
        assertThat(told.of("SPEAKER_00").participantId()).isEqualTo(LENA);
        assertThat(told.of("Lena Voss").participantId()).isEqualTo(LENA);
    }
}
