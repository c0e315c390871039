package dev.lodestar.interview.transcript;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.lodestar.Given;
import dev.lodestar.WithLodestar;
import dev.lodestar.interview.CodePoints;
import dev.lodestar.interview.GivenInterviews;

import org.junit.jupiter.api.Test;

@WithLodestar
class TranscriptApiTest {

    private static final String TURNS = """
            query($id: ID!, $first: Int, $after: String, $from: Int) {
              transcript(id: $id) { turns(first: $first, after: $after, from: $from) {
                nodes { number text range { start end } startMs endMs speaker { label kind participant { name } }
                  cues { start end startMs endMs } }
                totalCount pageInfo { hasNextPage endCursor } } } }
            """;
    private static final String MAP = """
            mutation($id: ID!, $input: [SpeakerMappingInput!]!) { mapSpeakers(input: {transcriptId: $id, speakers: $input}) {
              transcript { speakers { label kind participant { name } } } userErrors { code message field } } }
            """;

    @Test
    void a_text_becomes_turns_whose_ranges_count_code_points() {
        var api = Given.api();
        var transcript = GivenInterviews.transcript(api);

        var turns = api.ask(TURNS, Map.of("id", transcript.getString("transcript.id")));

        assertThat(turns.getList("transcript.turns.nodes.text")).hasSize(5)
                .contains("Our finance director signed 🧾. I only pushed.");
        var whole = String.join("\n", GivenInterviews.TEXT.strip().split("\n"));
        assertThat(transcript.getInt("transcript.size.length")).isEqualTo(CodePoints.length(whole));
        assertThat(turns.getInt("transcript.turns.nodes[3].range.start"))
                .isEqualTo(CodePoints.fromUtf16(whole, whole.indexOf("Our finance")));
    }

    @Test
    void names_are_recognised_as_the_people_they_are() {
        var api = Given.api();

        var transcript = GivenInterviews.transcript(api);

        assertThat(transcript.getList("transcript.speakers.kind")).containsExactly("INTERVIEWER", "PARTICIPANT", "PARTICIPANT");
        assertThat(transcript.getList("transcript.speakers.participant.name")).containsExactly("Lena Voss", "Tom Becker");
    }

    @Test
    void a_file_of_captions_keeps_its_times() throws Exception {
        var api = Given.api();
        var file = getClass().getResourceAsStream("/transcripts/teams.vtt").readAllBytes();
        var input = Map.of("input", Map.of("interviewId", GivenInterviews.interviewId(api), "uploadId",
                GivenInterviews.upload(api, "teams.vtt", file)));

        var imported = api.done("importTranscript", GivenInterviews.IMPORT, input);

        assertThat(imported.getString("transcript.source.format")).isEqualTo("WEBVTT");
        assertThat(imported.getString("transcript.source.fileName")).isEqualTo("teams.vtt");
        assertThat(imported.getInt("transcript.size.durationMs")).isEqualTo(38_000);
        var turns = api.ask(TURNS, Map.of("id", imported.getString("transcript.id")));
        assertThat(turns.getInt("transcript.turns.nodes[1].startMs")).isEqualTo(8_200);
        assertThat(turns.getList("transcript.turns.nodes[1].cues.startMs")).containsExactly(8_200, 13_100);
    }

    @Test
    void the_same_text_again_gives_the_same_version_and_another_text_the_next() {
        var api = Given.api();
        var interview = GivenInterviews.interviewId(api);
        var first = GivenInterviews.imported(api, interview, GivenInterviews.TEXT);

        var again = GivenInterviews.imported(api, interview, GivenInterviews.TEXT.replace("\n", "\r\n"));
        var corrected = GivenInterviews.imported(api, interview, GivenInterviews.TEXT.replace("pushed", "nudged"));

        assertThat(again.getBoolean("created")).isFalse();
        assertThat(again.getString("transcript.id")).isEqualTo(first.getString("transcript.id"));
        assertThat(corrected.getInt("transcript.number")).isEqualTo(2);
    }

    @Test
    void a_new_version_remembers_who_the_speakers_are() {
        var api = Given.api();
        var interview = GivenInterviews.interview(api);
        var text = "SPEAKER_00: Well?\nSPEAKER_01: By hand.";
        var first = GivenInterviews.imported(api, interview.getString("interview.id"), text);
        api.done("mapSpeakers", MAP, Map.of("id", first.getString("transcript.id"), "input", List.of(
                Map.of("speakerId", first.getString("transcript.speakers[0].id"), "version", 0, "kind", "INTERVIEWER"),
                Map.of("speakerId", first.getString("transcript.speakers[1].id"), "version", 0, "kind", "PARTICIPANT",
                        "participantId", interview.getString("interview.participants[0].id")))));

        var second = GivenInterviews.imported(api, interview.getString("interview.id"), text + " Mostly.");

        assertThat(second.getList("transcript.speakers.kind")).containsExactly("INTERVIEWER", "PARTICIPANT");
        assertThat(second.getString("transcript.speakers[1].participant.name")).isEqualTo("Lena Voss");
    }

    @Test
    void a_stale_mapping_or_one_of_another_interview_is_refused() {
        var api = Given.api();
        var transcript = GivenInterviews.transcript(api);
        var stranger = GivenInterviews.interview(api).getString("interview.participants[0].id");
        var mapping = new HashMap<String, Object>(
                Map.of("speakerId", transcript.getString("transcript.speakers[0].id"), "version", 0, "kind", "UNKNOWN"));
        var variables = Map.of("id", transcript.getString("transcript.id"), "input", List.of(mapping));
        api.done("mapSpeakers", MAP, variables);

        assertThat(api.refusal("mapSpeakers", MAP, variables)).containsExactly("STALE_VERSION");
        mapping.putAll(Map.of("version", 1, "kind", "PARTICIPANT"));
        assertThat(api.refusal("mapSpeakers", MAP, variables)).containsExactly("REQUIRED");
        mapping.put("participantId", stranger);
        assertThat(api.refusal("mapSpeakers", MAP, variables)).containsExactly("INVALID");
    }

    @Test
    void participant_named_for_somebody_who_is_none_is_refused_and_no_other_speaker_is_changed() {
        var api = Given.api();
        var interview = GivenInterviews.interview(api);
        var transcript = GivenInterviews.imported(api, interview.getString("interview.id"),
                "SPEAKER_00: Well?\nSPEAKER_01: By hand.");
        var lena = interview.getString("interview.participants[0].id");
        var mappings = List.of(
                Map.of("speakerId", transcript.getString("transcript.speakers[0].id"), "version", 0, "kind", "PARTICIPANT",
                        "participantId", lena),
                Map.of("speakerId", transcript.getString("transcript.speakers[1].id"), "version", 0, "kind", "INTERVIEWER",
                        "participantId", lena));

        var refused = api.refusal("mapSpeakers", MAP, Map.of("id", transcript.getString("transcript.id"), "input", mappings));

        assertThat(refused).containsExactly("INVALID");
        assertThat(api.ask("query($id: ID!) { transcript(id: $id) { speakers { kind } } }",
                Map.of("id", transcript.getString("transcript.id"))).getList("transcript.speakers.kind"))
                .containsExactly("UNKNOWN", "UNKNOWN");
    }

    @Test
    void turns_are_read_by_the_window() {
        var api = Given.api();
        var transcript = GivenInterviews.transcript(api).getString("transcript.id");
        var first = api.ask(TURNS, Map.of("id", transcript, "first", 2));

        var second = api.ask(TURNS,
                Map.of("id", transcript, "first", 2, "after", first.getString("transcript.turns.pageInfo.endCursor")));
        var there = api.ask(TURNS,
                Map.of("id", transcript, "first", 1, "from", second.getInt("transcript.turns.nodes[1].range.start") + 5));

        assertThat(first.getList("transcript.turns.nodes.number")).containsExactly(0, 1);
        assertThat(second.getList("transcript.turns.nodes.number")).containsExactly(2, 3);
        assertThat(there.getList("transcript.turns.nodes.number")).containsExactly(3);
    }

    @Test
    void an_empty_transcript_is_refused() {
        assertThat(refusal(" \n\n", null)).contains("empty");
    }

    @Test
    void a_transcript_without_names_is_refused() {
        assertThat(refusal("Only words.", null)).contains("No turns were found");
    }

    @Test
    void a_file_that_is_not_utf_8_is_refused_with_the_place() {
        assertThat(refusal(null, "Ana: café".getBytes(ISO_8859_1))).contains("not UTF-8").contains("position 8");
    }

    @Test
    void a_file_of_more_than_ten_megabytes_is_refused_with_the_limit() {
        assertThat(refusal(null, new byte[10 * 1024 * 1024 + 1])).contains("10 MB");
    }

    @Test
    void neither_or_both_of_file_and_text_are_refused() {
        assertThat(refusal(null, null)).contains("either");
    }

    @Test
    void five_megabytes_are_taken_in_and_read_by_the_window() {
        var api = Given.api();
        var text = "Ana: We close the month by hand 😅, every single month.\nBen: Really?\n".repeat(76_000);
        var file = text.getBytes(UTF_8);
        assertThat(file.length).isGreaterThan(5_000_000);
        var input = Map.of("input",
                Map.of("interviewId", GivenInterviews.interviewId(api), "uploadId",
                        GivenInterviews.upload(api, "long.txt", file)));

        var imported = api.done("importTranscript", GivenInterviews.IMPORT, input);

        assertThat(imported.getInt("transcript.size.turnCount")).isEqualTo(152_000);
        var window = api.ask(TURNS, Map.of("id", imported.getString("transcript.id"), "first", 1, "from",
                imported.getInt("transcript.size.length") - 1));
        assertThat(window.getInt("transcript.turns.nodes[0].number")).isEqualTo(151_999);
        assertThat(window.getString("transcript.turns.nodes[0].text")).isEqualTo("Really?");
    }

    @Test
    void another_workspace_finds_no_transcript() {
        var api = Given.api();
        var interview = GivenInterviews.interviewId(api);
        var transcript = GivenInterviews.imported(api, interview, GivenInterviews.TEXT);
        var other = Given.api();
        var id = transcript.getString("transcript.id");

        assertThat(other.ask("query($id: ID!) { transcript(id: $id) { id } }", Map.of("id", id)).getString("transcript"))
                .isNull();
        assertThat(other.refusal("importTranscript", GivenInterviews.IMPORT,
                Map.of("input", GivenInterviews.text(interview, "Ana: hi")))).containsExactly("NOT_FOUND");
        assertThat(other.refusal("mapSpeakers", MAP, Map.of("id", id, "input", List.of()))).containsExactly("NOT_FOUND");
    }

    private static String refusal(String text, byte[] file) {
        var api = Given.api();
        var input = new HashMap<String, Object>(Map.of("interviewId", GivenInterviews.interviewId(api)));
        if (text != null) {
            input.put("text", text);
        }
        if (file != null) {
            input.put("uploadId", GivenInterviews.upload(api, "t.txt", file));
        }
        var answer = api.ask(GivenInterviews.IMPORT, Map.of("input", input));
        assertThat(answer.getList("importTranscript.userErrors.code")).containsExactly("INVALID");
        return answer.getString("importTranscript.userErrors[0].message");
    }
}
