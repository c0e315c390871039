package dev.lodestar.coding.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;
import dev.lodestar.coding.codebook.CodebookApiTest;
import dev.lodestar.interview.CodePoints;
import dev.lodestar.interview.GivenInterviews;
import dev.lodestar.workspace.MemberRole;

import org.junit.jupiter.api.Test;

import io.restassured.path.json.JsonPath;

@WithLodestar
public class CodingApiTest {

    private static final String TAG = """
            mutation($input: TagPassageInput!) { tagPassage(input: $input) {
              coding { id range { start end } quote coder { name caller } code { name } participants { name } transcript { id } }
              userErrors { code message field } } }
            """;
    private static final String UNTAG = """
            mutation($id: ID!) { untagPassage(input: {id: $id}) { coding { id removedAt } userErrors { code } } }
            """;
    private static final String CODINGS = """
            query($id: ID!, $from: Int, $to: Int, $first: Int, $after: String) {
              transcript(id: $id) { codings(from: $from, to: $to, first: $first, after: $after) {
                nodes { id quote coder { caller } } totalCount pageInfo { hasNextPage endCursor } } } }
            """;
    private static final String TEXT = GivenInterviews.TEXT.strip();

    @Test
    void a_passage_behind_emoji_is_tagged_where_it_stands() {
        var api = Given.api();
        var transcript = GivenInterviews.transcript(api);

        var coding = api.done("tagPassage", TAG,
                Map.of("input", passage(transcript, "signed 🧾", CodebookApiTest.code(api, "Signing"))));

        assertThat(coding.getString("coding.quote")).isEqualTo("signed 🧾");
        assertThat(coding.getInt("coding.range.end") - coding.getInt("coding.range.start")).isEqualTo(8);
        assertThat(coding.getList("coding.participants.name")).containsExactly("Tom Becker");
        assertThat(coding.getBoolean("coding.coder.caller")).isTrue();
    }

    @Test
    void offsets_counted_in_utf_16_are_refused_with_what_stands_there() {
        var api = Given.api();
        var transcript = GivenInterviews.transcript(api);
        var input = passage(transcript, "I only pushed", CodebookApiTest.code(api, "Pushing"));
        input.put("start", TEXT.indexOf("I only pushed"));
        input.put("end", TEXT.indexOf("I only pushed") + "I only pushed".length());

        var refused = api.ask(TAG, Map.of("input", input));

        assertThat(refused.getList("tagPassage.userErrors.code")).containsExactly("INVALID");
        assertThat(refused.getString("tagPassage.userErrors[0].message")).contains("“only pushed.");
    }

    @Test
    void a_tag_on_another_text_is_refused() {
        var api = Given.api();
        var input = passage(GivenInterviews.transcript(api), "By hand", CodebookApiTest.code(api, "Manual"));
        input.put("textSha256", "0".repeat(64));

        assertThat(api.refusal("tagPassage", TAG, Map.of("input", input))).containsExactly("CONFLICT");
    }

    @Test
    void a_range_that_is_none_is_refused() {
        var api = Given.api();
        var input = passage(GivenInterviews.transcript(api), "By hand", CodebookApiTest.code(api, "Manual"));

        for (var range : List.of(List.of(5, 5), List.of(-1, 3), List.of(7, 3), List.of(5, 100_000))) {
            input.put("start", range.get(0));
            input.put("end", range.get(1));
            assertThat(api.refusal("tagPassage", TAG, Map.of("input", input))).containsExactly("INVALID");
        }
    }

    @Test
    void a_double_click_makes_one_tag() throws Exception {
        var api = Given.api();
        var transcript = GivenInterviews.transcript(api);
        var input = Map.of("input", passage(transcript, "By hand", CodebookApiTest.code(api, "Manual")));
        Callable<String> click = () -> api.done("tagPassage", TAG, input).getString("coding.id");
        var threads = Executors.newFixedThreadPool(4);
        try {
            var ids = new HashSet<String>();
            for (var done : threads.invokeAll(List.of(click, click, click, click))) {
                ids.add(done.get());
            }
            assertThat(ids).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
        assertThat(codings(api, transcript, Map.of())).hasSize(1);
    }

    @Test
    void tags_may_overlap_and_each_coder_has_their_own() {
        var owner = Given.owner();
        var api = GraphQL.with(owner.token());
        var colleague = GraphQL.with(Given.member(owner.workspaceId(), MemberRole.RESEARCHER).token());
        var transcript = GivenInterviews.transcript(api);
        var manual = CodebookApiTest.code(api, "Manual");

        api.done("tagPassage", TAG, Map.of("input", passage(transcript, "By hand 😅, mostly.", manual)));
        api.done("tagPassage", TAG,
                Map.of("input", passage(transcript, "mostly. Six days", CodebookApiTest.code(api, "Time"))));
        colleague.done("tagPassage", TAG, Map.of("input", passage(transcript, "By hand 😅, mostly.", manual)));

        assertThat(codings(api, transcript, Map.of())).containsExactly("By hand 😅, mostly.", "By hand 😅, mostly.",
                "mostly. Six days");
        assertThat(api.ask("{ codes { nodes { use { codings interviews people } } } }").getList("codes.nodes.use"))
                .contains(Map.of("codings", 2, "interviews", 1, "people", 1));
    }

    @Test
    void a_tag_is_taken_off_once_and_can_be_put_on_again() {
        var api = Given.api();
        var transcript = GivenInterviews.transcript(api);
        var input = Map.of("input", passage(transcript, "By hand", CodebookApiTest.code(api, "Manual")));
        var id = api.done("tagPassage", TAG, input).getString("coding.id");

        var removedAt = api.done("untagPassage", UNTAG, Map.of("id", id)).getString("coding.removedAt");
        assertThat(api.done("untagPassage", UNTAG, Map.of("id", id)).getString("coding.removedAt")).isEqualTo(removedAt);
        assertThat(codings(api, transcript, Map.of())).isEmpty();

        assertThat(api.done("tagPassage", TAG, input).getString("coding.id")).isNotEqualTo(id);
    }

    @Test
    void tags_are_read_by_the_window_and_the_page() {
        var api = Given.api();
        var transcript = GivenInterviews.transcript(api);
        var code = CodebookApiTest.code(api, "Manual");
        for (var quote : List.of("By hand", "Six days", "I only pushed", "That is true")) {
            api.done("tagPassage", TAG, Map.of("input", passage(transcript, quote, code)));
        }
        var from = CodePoints.fromUtf16(TEXT, TEXT.indexOf("days"));
        var to = CodePoints.fromUtf16(TEXT, TEXT.indexOf("only"));

        assertThat(codings(api, transcript, Map.of("from", from, "to", to))).containsExactly("Six days", "I only pushed");
        var page = api.ask(CODINGS, Map.of("id", transcript.getString("transcript.id"), "first", 3));
        assertThat(codings(api, transcript, Map.of("after", page.getString("transcript.codings.pageInfo.endCursor"))))
                .containsExactly("That is true");
    }

    @Test
    void a_code_that_was_used_stays_in_the_codebook() {
        var api = Given.api();
        var code = CodebookApiTest.code(api, "Manual");
        api.done("tagPassage", TAG, Map.of("input", passage(GivenInterviews.transcript(api), "By hand", code)));

        assertThat(api.refusal("removeCode",
                "mutation($id: ID!) { removeCode(input: {id: $id, version: 0}) { userErrors { code } } }", Map.of("id", code)))
                .containsExactly("CONFLICT");
        assertThat(api.ask("query($id: ID!) { code(id: $id) { codings { nodes { quote participants { name } } } } }",
                Map.of("id", code)).getList("code.codings.nodes.quote")).containsExactly("By hand");
    }

    @Test
    void another_workspace_tags_and_finds_nothing() {
        var api = Given.api();
        var transcript = GivenInterviews.transcript(api);
        var code = CodebookApiTest.code(api, "Manual");
        var input = passage(transcript, "By hand", code);
        var id = api.done("tagPassage", TAG, Map.of("input", input)).getString("coding.id");
        var other = Given.api();

        assertThat(other.refusal("tagPassage", TAG, Map.of("input", input))).containsExactly("NOT_FOUND");
        assertThat(other.refusal("untagPassage", UNTAG, Map.of("id", id))).containsExactly("NOT_FOUND");
        assertThat(other.ask("query($id: ID!) { coding(id: $id) { id } }", Map.of("id", id)).getString("coding")).isNull();
        assertThat(codings(other, transcript, Map.of())).isNull();
    }

    private static List<String> codings(GraphQL api, JsonPath transcript, Map<String, Object> more) {
        var variables = new HashMap<>(more);
        variables.put("id", transcript.getString("transcript.id"));
        return api.ask(CODINGS, variables).getList("transcript.codings.nodes.quote");
    }

    public static Map<String, Object> passage(JsonPath transcript, String quote, String codeId) {
        var start = CodePoints.fromUtf16(TEXT, TEXT.indexOf(quote));
        return new HashMap<>(Map.of("transcriptId", transcript.getString("transcript.id"), "textSha256",
                transcript.getString("transcript.textSha256"), "start", start, "end", start + CodePoints.length(quote), "quote",
                quote, "codeId", codeId));
    }
}
