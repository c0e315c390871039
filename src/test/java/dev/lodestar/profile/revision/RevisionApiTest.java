package dev.lodestar.profile.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import dev.lodestar.CodedMessages;
import dev.lodestar.Given;
import dev.lodestar.WithLodestar;
import dev.lodestar.profile.GivenProfiles;

import org.junit.jupiter.api.Test;

@WithLodestar
class RevisionApiTest {

    private static final String UPDATE = """
            mutation($input: UpdateAttributeInput!) {
                updateAttribute(input: $input) {
                    attribute { version text } revision userErrors { code message field } } }""";
    private static final String ADD_EVIDENCE = """
            mutation($input: AddEvidenceInput!) { addEvidence(input: $input) {
                attribute { status tally { supportingSources } } revision userErrors { code message field } } }""";

    @Test
    void every_change_makes_one_revision_and_the_diff_tells_what_it_was() {
        var api = Given.api();
        var profile = GivenProfiles.profile(api, "Clinics");
        GivenProfiles.add(api, profile, "industries", Map.of("list", List.of("Healthcare")));
        var size = GivenProfiles.add(api, profile, "employees", Map.of("intRange", Map.of("min", 50, "max", 200)));
        var sizeId = size.getString("addAttribute.attribute.id");
        api.done("updateAttribute", UPDATE, Map.of("input", Map.of("id", sizeId, "version", 0, "value",
                Map.of("intRange", Map.of("min", 50, "max", 500)), "weight", 8)));
        api.done("addEvidence", ADD_EVIDENCE, evidence(sizeId, "Clinics 2026"));

        var data = api.ask(
                """
                        query($id: ID!) {
                            profile(id: $id) { revision
                                revisions { totalCount nodes { number cause { code parameters { name value } } actorName attributes { definition { key } } } }
                                first: revisionAt(number: 1) { attributes { definition { key } } fields { name value } }
                                none: revisionAt(number: 9) { number }
                                revisionDiff(from: 2, to: 5) {
                                    added { definition { key } text } removed { definition { key } } changed { differences { code parameters { name value } } } fields { name }
                                    evidence { attribute { definition { key } } before { supportingSources status }
                                        after { supportingSources status } } } }
                        }""",
                Map.of("id", profile));

        assertThat(data.getInt("profile.revision")).isEqualTo(5);
        assertThat(data.getInt("profile.revisions.totalCount")).isEqualTo(5);
        assertThat(data.<Object> get("profile.none")).isNull();
        assertThat(data.<Integer> getList("profile.revisions.nodes.number")).containsExactly(5, 4, 3, 2, 1);
        assertThat(IntStream.range(0, 5)
                .mapToObj(i -> CodedMessages.told(data, "profile.revisions.nodes[" + i + "].cause"))).containsExactly(
                        "EVIDENCE_ADDED definition=Employees value=50 to 500 employees count=1",
                        "ATTRIBUTE_CHANGED definition=Employees value=50 to 500 employees",
                        "ATTRIBUTE_ADDED definition=Employees value=50 to 200 employees",
                        "ATTRIBUTE_ADDED definition=Industries value=Healthcare", "CREATED owner=PROFILE name=Clinics");
        assertThat(data.getList("profile.first.attributes")).isEmpty();
        assertThat(data.<String> getList("profile.revisionDiff.added.text")).containsExactly("50 to 500 employees");
        assertThat(data.getList("profile.revisionDiff.removed")).isEmpty();
    }

    @Test
    void a_change_and_new_evidence_are_told_apart() {
        var api = Given.api();
        var profile = GivenProfiles.profile(api, "Clinics");
        var id = GivenProfiles.add(api, profile, "employees", Map.of("intRange", Map.of("min", 50, "max", 200)))
                .getString("addAttribute.attribute.id");
        api.done("updateAttribute", UPDATE, Map.of("input", Map.of("id", id, "version", 0, "weight", 9)));
        api.done("addEvidence", ADD_EVIDENCE, evidence(id, "Clinics 2026"));

        var diff = api.ask(
                """
                        query($id: ID!) { profile(id: $id) { revisionDiff(from: 2, to: 4) { changed { differences { code parameters { name value } } }
                            evidence { before { supportingSources status } after { supportingSources status } } } } }""",
                Map.of("id", profile));

        assertThat(CodedMessages.told(diff, "profile.revisionDiff.changed[0].differences[0]"))
                .isEqualTo("WEIGHT before=5 after=9");
        assertThat(diff.getList("profile.revisionDiff.changed[0].differences")).hasSize(1);
        assertThat(diff.<String, Object> getMap("profile.revisionDiff.evidence[0].before"))
                .containsEntry("status", "HYPOTHESIS").containsEntry("supportingSources", 0);
        assertThat(diff.<String, Object> getMap("profile.revisionDiff.evidence[0].after")).containsEntry("status", "SUPPORTED")
                .containsEntry("supportingSources", 1);
    }

    @Test
    void the_same_evidence_sent_twice_counts_once_and_makes_no_revision() {
        var api = Given.api();
        var profile = GivenProfiles.profile(api, "Clinics");
        var id = GivenProfiles.add(api, profile, "industries", Map.of("list", List.of("Healthcare")))
                .getString("addAttribute.attribute.id");
        var evidence = evidence(id, "Clinics 2026");
        int first = api.done("addEvidence", ADD_EVIDENCE, evidence).getInt("revision");

        var again = api.done("addEvidence", ADD_EVIDENCE, evidence);

        assertThat(again.getInt("revision")).isEqualTo(first);
        assertThat(again.getInt("attribute.tally.supportingSources")).isEqualTo(1);
    }

    @Test
    void a_stale_attribute_is_neither_changed_nor_removed() {
        var api = Given.api();
        var id = GivenProfiles.add(api, GivenProfiles.profile(api, "Clinics"), "industries", Map.of("list", List.of("SaaS")))
                .getString("addAttribute.attribute.id");
        api.done("updateAttribute", UPDATE, Map.of("input", Map.of("id", id, "version", 0, "polarity", "MUST")));

        assertThat(api.refusal("updateAttribute", UPDATE, Map.of("input", Map.of("id", id, "version", 0, "weight", 1))))
                .containsExactly("STALE_VERSION");
        assertThat(api.refusal("removeAttribute", """
                mutation($id: ID!) { removeAttribute(input: {id: $id, version: 0}) { userErrors { code } } }""",
                Map.of("id", id)))
                .containsExactly("STALE_VERSION");
    }

    @Test
    void evidence_from_the_future_is_refused() {
        var api = Given.api();
        var profile = GivenProfiles.profile(api, "Clinics");
        var future = Map.of("sourceLabel", "A prophecy", "observedOn", "2999-01-01");

        var refused = GivenProfiles.add(api, profile, "industries", Map.of("list", List.of("SaaS")),
                Map.of("evidence", List.of(future)));

        assertThat(GivenProfiles.codes(refused, "addAttribute")).containsExactly("INVALID");
        assertThat(api.ask("query($id: ID!) { profile(id: $id) { revision attributes { id } } }", Map.of("id", profile))
                .getList("profile.attributes")).isEmpty();
    }

    @Test
    void revisions_of_changes_at_once_are_numbered_without_gaps() throws Exception {
        var api = Given.api();
        var profile = GivenProfiles.profile(api, "Clinics");
        var id = GivenProfiles.add(api, profile, "industries", Map.of("list", List.of("SaaS")))
                .getString("addAttribute.attribute.id");
        var threads = Executors.newFixedThreadPool(6);
        try {
            var running = IntStream.range(0, 12).mapToObj(i -> threads.submit((Callable<List<String>>) () -> api.refusal(
                    "addEvidence", ADD_EVIDENCE, evidence(id, "Report " + i)))).toList();
            var refusals = new ArrayList<String>();
            for (var one : running) {
                refusals.addAll(one.get());
            }
            assertThat(refusals).isEmpty();
        } finally {
            threads.shutdown();
        }

        var data = api.ask("""
                query($id: ID!) { profile(id: $id) { revision revisions(first: 50) { nodes { number } } } }""",
                Map.of("id", profile));

        assertThat(data.<Integer> getList("profile.revisions.nodes.number"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 14).map(i -> 15 - i).boxed().toList());
    }

    private static Map<String, Object> evidence(String attributeId, String label) {
        return Map.of("input", Map.of("attributeId", attributeId, "evidence", GivenProfiles.report(label)));
    }
}
