package dev.lodestar.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import dev.lodestar.profile.evidence.Voice;

import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EvidenceTallyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final UUID ANNA = new UUID(1, 1);
    private static final UUID BEN = new UUID(1, 2);
    private static final UUID ACME = new UUID(2, 1);

    @Provide
    Arbitrary<List<Voice>> voices() {
        var ids = Arbitraries.integers().between(1, 5).map(n -> new UUID(1, n)).injectNull(.2);
        return Combinators.combine(ids, ids, ids, Arbitraries.of(EvidenceStance.class),
                Arbitraries.integers().between(0, 900).map(TODAY::minusDays)).as(Voice::new).list().ofMaxSize(20);
    }

    @Property
    void sayingItAgainChangesNothing(@ForAll("voices") List<Voice> voices) {
        var twice = new ArrayList<>(voices);
        twice.addAll(voices);

        assertThat(tally(twice)).isEqualTo(tally(voices));
    }

    @Property
    void theOrderOfEvidenceDoesNotMatter(@ForAll("voices") List<Voice> voices, @ForAll long seed) {
        var shuffled = new ArrayList<>(voices);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(tally(shuffled)).isEqualTo(tally(voices));
    }

    @Property
    void nothingIsSupportedWithoutAVoice(@ForAll("voices") List<Voice> voices) {
        var tally = tally(voices);

        if (tally.status() == AttributeStatus.SUPPORTED) {
            assertThat(tally.supportingPeople() + tally.supportingSources()).isPositive();
        }
        assertThat(tally.supportingPeople() + tally.contradictingPeople()).isLessThanOrEqualTo(tally.people());
    }

    @Test
    void withoutEvidenceItIsAHypothesis() {
        assertThat(tally(List.of())).isEqualTo(EvidenceTally.NONE);
    }

    @Test
    void aTalkativePersonCountsOnce() {
        var tally = tally(Collections.nCopies(9, says(ANNA, EvidenceStance.SUPPORTS, 1)));

        assertThat(tally.supportingPeople()).isEqualTo(1);
        assertThat(tally.accounts()).isEqualTo(1);
        assertThat(tally.status()).isEqualTo(AttributeStatus.SUPPORTED);
    }

    @Test
    void whoChangesTheirMindCountsByTheLastWord() {
        var tally = tally(List.of(says(ANNA, EvidenceStance.SUPPORTS, 30), says(ANNA, EvidenceStance.CONTRADICTS, 2)));

        assertThat(tally.supportingPeople()).isZero();
        assertThat(tally.contradictingPeople()).isEqualTo(1);
        assertThat(tally.status()).isEqualTo(AttributeStatus.CONTRADICTED);
    }

    @Test
    void whoSaysBothOnOneDayCountsForNeitherSide() {
        var tally = tally(List.of(says(ANNA, EvidenceStance.SUPPORTS, 2), says(ANNA, EvidenceStance.CONTRADICTS, 2)));

        assertThat(tally.people()).isEqualTo(1);
        assertThat(tally.status()).isEqualTo(AttributeStatus.HYPOTHESIS);
    }

    @Test
    void anEvenSplitDoesNotCarryAClaim() {
        var tally = tally(List.of(says(ANNA, EvidenceStance.SUPPORTS, 2), says(BEN, EvidenceStance.CONTRADICTS, 2)));

        assertThat(tally.status()).isEqualTo(AttributeStatus.CONTRADICTED);
    }

    @Test
    void aReportIsAVoiceButNotAPerson() {
        var tally = tally(List.of(new Voice(null, null, new UUID(3, 1), EvidenceStance.SUPPORTS, TODAY)));

        assertThat(tally.people()).isZero();
        assertThat(tally.supportingSources()).isEqualTo(1);
        assertThat(tally.status()).isEqualTo(AttributeStatus.SUPPORTED);
    }

    @Test
    void evidenceIsStaleTheDayAfterItsHalfLife() {
        assertThat(tally(List.of(says(ANNA, EvidenceStance.SUPPORTS, 365))).status()).isEqualTo(AttributeStatus.SUPPORTED);
        assertThat(tally(List.of(says(ANNA, EvidenceStance.SUPPORTS, 366))).status()).isEqualTo(AttributeStatus.STALE);
    }

    private static Voice says(UUID person, EvidenceStance stance, int daysAgo) {
        return new Voice(person, ACME, UUID.randomUUID(), stance, TODAY.minusDays(daysAgo));
    }

    private static EvidenceTally tally(List<Voice> voices) {
        return EvidenceTally.of(voices, 365, TODAY);
    }
}
