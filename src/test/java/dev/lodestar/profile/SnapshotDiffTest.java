package dev.lodestar.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.lodestar.catalogue.AttributeDifference;
import dev.lodestar.catalogue.AttributeDifference.Code;
import dev.lodestar.catalogue.AttributeGroup;
import dev.lodestar.catalogue.AttributeValue;
import dev.lodestar.catalogue.IntRangeValue;
import dev.lodestar.catalogue.ListValue;
import dev.lodestar.catalogue.StatementValue;
import dev.lodestar.profile.revision.Snapshot;
import dev.lodestar.profile.revision.SnapshotDefinition;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

class SnapshotDiffTest {

    private static final EvidenceTally ONE_PERSON = new EvidenceTally(1, 0, 0, 0, 1, 1, LocalDate.of(2026, 1, 2),
            AttributeStatus.SUPPORTED);
    private static final SnapshotAttribute SIZE = attribute(1, "employees", new IntRangeValue(50, 200), 5,
            EvidenceTally.NONE);
    private static final SnapshotAttribute INDUSTRIES = attribute(2, "industries", ListValue.of("SaaS"), 5,
            EvidenceTally.NONE);
    private static final SnapshotAttribute PAIN = attribute(3, "pains", StatementValue.of("Month end takes days"), 8,
            EvidenceTally.NONE);

    @Test
    void equalStatesDoNotDiffer() {
        var diff = SnapshotDiff.between(snapshot("A", SIZE, INDUSTRIES), snapshot("A", INDUSTRIES, SIZE));

        assertThat(diff).isEqualTo(new SnapshotDiff(List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void whatCameAndWentIsTold() {
        var diff = SnapshotDiff.between(snapshot("A", SIZE, INDUSTRIES), snapshot("B", INDUSTRIES, PAIN));

        assertThat(diff.fields()).containsExactly(new SnapshotDiff.FieldChange("name", "A", "B"));
        assertThat(diff.added()).containsExactly(PAIN);
        assertThat(diff.removed()).containsExactly(SIZE);
        assertThat(diff.changed()).isEmpty();
    }

    @Test
    void aChangedAttributeIsToldInLines() {
        var wider = attribute(1, "employees", new IntRangeValue(50, 500), 7, EvidenceTally.NONE);

        var diff = SnapshotDiff.between(snapshot("A", SIZE), snapshot("A", wider));

        assertThat(diff.changed()).singleElement()
                .satisfies(change -> assertThat(change.differences()).containsExactly(
                        AttributeDifference.of(Code.VALUE).with("before", "50 to 200").with("after", "50 to 500"),
                        AttributeDifference.of(Code.WEIGHT).with("before", 5).with("after", 7)));
    }

    @Test
    void newEvidenceIsToldApartFromANewValue() {
        var evidenced = attribute(3, "pains", StatementValue.of("Month end takes days"), 8, ONE_PERSON);

        var diff = SnapshotDiff.between(snapshot("A", PAIN), snapshot("A", evidenced));

        assertThat(diff.changed()).isEmpty();
        assertThat(diff.evidence())
                .containsExactly(new SnapshotDiff.EvidenceChange(evidenced, EvidenceTally.NONE, ONE_PERSON));
    }

    @Test
    void aStateIsReadAsItWasWritten() throws JsonProcessingException {
        var snapshot = snapshot("Größe 😀", SIZE, attribute(3, "pains", StatementValue.of("So!"), 8, ONE_PERSON));
        var json = new ObjectMapper().findAndRegisterModules();

        assertThat(json.readValue(json.writeValueAsString(snapshot), Snapshot.class)).isEqualTo(snapshot);
    }

    private static SnapshotAttribute attribute(int id, String key, AttributeValue value, int weight, EvidenceTally tally) {
        return new SnapshotAttribute(new UUID(0, id), new SnapshotDefinition(key, key, AttributeGroup.NEEDS), Polarity.WANT,
                weight, value,
                value.display(), tally);
    }

    private static Snapshot snapshot(String name, SnapshotAttribute... attributes) {
        return new Snapshot(Map.of("name", name), List.of(attributes));
    }
}
