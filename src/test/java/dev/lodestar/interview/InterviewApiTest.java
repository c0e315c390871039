package dev.lodestar.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;
import dev.lodestar.workspace.MemberRole;

import org.junit.jupiter.api.Test;

@WithLodestar
class InterviewApiTest {

    private static final String UPDATE = """
            mutation($input: UpdateInterviewInput!) {
              updateInterview(input: $input) { interview { title heldOn interviewer version } userErrors { code field } } }
            """;
    private static final String ADD = """
            mutation($input: AddParticipantInput!) {
              addParticipant(input: $input) { participant { id version } userErrors { code field } } }
            """;
    private static final String REMOVE = """
            mutation($id: ID!, $version: Int!) {
              removeParticipant(input: {id: $id, version: $version}) { participant { id } userErrors { code } } }
            """;
    private static final String UPDATE_PARTICIPANT = """
            mutation($input: UpdateParticipantInput!) {
              updateParticipant(input: $input) { participant { name buyingRole } userErrors { code } } }
            """;

    @Test
    void an_interview_has_its_participants() {
        var api = Given.api();

        var interview = GivenInterviews.interview(api);

        assertThat(interview.getList("interview.participants.name")).containsExactly("Lena Voss", "Tom Becker");
        assertThat(interview.getList("interview.participants.buyingRole")).containsExactly("END_USER", "CHAMPION");
        assertThat(interview.getString("interview.heldOn")).isEqualTo("2026-03-12");
    }

    @Test
    void the_same_key_again_gives_the_same_interview() {
        var api = Given.api();
        var input = Map.of("input", Map.of("title", "Twice 🧾", "heldOn", "2026-03-12", "participants", List.of(),
                "idempotencyKey", "click"));
        var first = api.done("createInterview", GivenInterviews.CREATE, input).getString("interview.id");

        var second = api.done("createInterview", GivenInterviews.CREATE, input).getString("interview.id");

        assertThat(second).isEqualTo(first);
        assertThat(api.ask("{ interviews { nodes { id } } }").getList("interviews.nodes")).hasSize(1);
    }

    @Test
    void two_participants_of_one_name_are_refused_with_the_place() {
        var api = Given.api();
        var ana = Map.of("name", "Ana", "buyingRole", "OTHER");

        var refused = api.ask(GivenInterviews.CREATE, Map.of("input",
                Map.of("title", "x", "heldOn", "2026-03-12", "participants", List.of(ana, ana))));

        assertThat(refused.getList("createInterview.userErrors.code")).containsExactly("TAKEN");
        assertThat(refused.getList("createInterview.userErrors[0].field")).containsExactly("input", "participants", "1",
                "name");
        assertThat(api.ask("{ interviews { nodes { id } } }").getList("interviews.nodes")).isEmpty();
    }

    @Test
    void a_stale_tab_is_refused() {
        var api = Given.api();
        var id = GivenInterviews.interviewId(api);
        var change = Map.of("input", Map.of("id", id, "version", 0, "title", "New title", "heldOn", "2026-03-13"));
        api.done("updateInterview", UPDATE, change);

        assertThat(api.refusal("updateInterview", UPDATE, change)).containsExactly("STALE_VERSION");
    }

    @Test
    void what_an_update_leaves_out_stays_and_null_clears() {
        var api = Given.api();
        var id = GivenInterviews.interviewId(api);
        var change = new HashMap<String, Object>(Map.of("id", id, "version", 0, "heldOn", "2026-03-13"));
        change.put("interviewer", null);

        var changed = api.done("updateInterview", UPDATE, Map.of("input", change));

        assertThat(changed.getString("interview.title")).isEqualTo("Month end at Voss & Becker");
        assertThat(changed.getString("interview.heldOn")).isEqualTo("2026-03-13");
        assertThat(changed.getString("interview.interviewer")).isNull();
    }

    @Test
    void the_day_of_an_interview_cannot_be_cleared() {
        var api = Given.api();
        var change = new HashMap<String, Object>(Map.of("id", GivenInterviews.interviewId(api), "version", 0));
        change.put("heldOn", null);

        var refused = api.ask(UPDATE, Map.of("input", change));

        assertThat(refused.getList("updateInterview.userErrors.code")).containsExactly("REQUIRED");
        assertThat(refused.getList("updateInterview.userErrors[0].field")).containsExactly("input", "heldOn");
    }

    @Test
    void what_an_update_of_a_participant_leaves_out_stays() {
        var api = Given.api();
        var lena = GivenInterviews.interview(api).getString("interview.participants[0].id");

        var changed = api.done("updateParticipant", UPDATE_PARTICIPANT,
                Map.of("input", Map.of("id", lena, "version", 0, "buyingRole", "CHAMPION")));

        assertThat(changed.getString("participant.name")).isEqualTo("Lena Voss");
        assertThat(changed.getString("participant.buyingRole")).isEqualTo("CHAMPION");
    }

    @Test
    void interviews_are_ordered_and_filtered_as_asked() {
        var api = Given.api();
        for (var day : List.of("2026-03-12", "2026-05-12", "2026-04-12")) {
            api.done("createInterview", GivenInterviews.CREATE,
                    Map.of("input", Map.of("title", "100% of " + day, "heldOn", day, "participants", List.of())));
        }
        GivenInterviews.interview(api);

        var found = api
                .ask("""
                        { interviews(first: 1, orderBy: {field: HELD_ON, direction: DESC}, filter: {search: "100% OF", heldFrom: "2026-04-01"}) {
                          nodes { heldOn } totalCount pageInfo { endCursor } } }""");
        var next = api.ask("""
                query($after: String) {
                  interviews(first: 1, after: $after, orderBy: {field: HELD_ON, direction: DESC}, filter: {search: "100% OF"}) {
                    nodes { heldOn } } }""", Map.of("after", found.getString("interviews.pageInfo.endCursor")));

        assertThat(found.getList("interviews.nodes.heldOn")).containsExactly("2026-05-12");
        assertThat(found.getInt("interviews.totalCount")).isEqualTo(2);
        assertThat(next.getList("interviews.nodes.heldOn")).containsExactly("2026-04-12");
    }

    @Test
    void a_blank_title_is_refused() {
        assertThat(Given.api().refusal("createInterview", GivenInterviews.CREATE,
                Map.of("input", Map.of("title", " ", "heldOn", "2026-03-12", "participants", List.of()))))
                .containsExactly("REQUIRED");
    }

    @Test
    void people_are_added_changed_and_taken_out() {
        var api = Given.api();
        var id = GivenInterviews.interviewId(api);
        var zoe = Map.of("input", Map.of("interviewId", id, "name", "Zoë", "buyingRole", "SIGNATORY"));
        var added = api.done("addParticipant", ADD, zoe).getString("participant.id");
        assertThat(api.refusal("addParticipant", ADD, zoe)).containsExactly("TAKEN");
        api.done("updateParticipant", UPDATE_PARTICIPANT,
                Map.of("input", Map.of("id", added, "version", 0, "name", "Zoë Lind", "buyingRole", "BLOCKER")));

        assertThat(api.refusal("removeParticipant", REMOVE, Map.of("id", added, "version", 0)))
                .containsExactly("STALE_VERSION");
        api.done("removeParticipant", REMOVE, Map.of("id", added, "version", 1));

        assertThat(api.ask("query($id: ID!) { interview(id: $id) { participants { name } } }", Map.of("id", id))
                .getList("interview.participants.name")).containsExactly("Lena Voss", "Tom Becker");
    }

    @Test
    void a_contact_of_another_workspace_is_refused() {
        var contact = Given.api().done("createContact",
                "mutation($input: CreateContactInput!) { createContact(input: $input) { contact { id } userErrors { code } } }",
                Map.of("input", Map.of("name", "Lena Voss"))).getString("contact.id");
        var api = Given.api();

        assertThat(api.refusal("addParticipant", ADD, Map.of("input", Map.of("interviewId",
                GivenInterviews.interviewId(api), "name", "Spy", "buyingRole", "OTHER", "contactId", contact))))
                .containsExactly("NOT_FOUND");
    }

    @Test
    void somebody_who_speaks_in_a_transcript_stays() {
        var api = Given.api();
        var interview = GivenInterviews.interview(api);
        var lena = interview.getString("interview.participants[0].id");
        GivenInterviews.imported(api, interview.getString("interview.id"), GivenInterviews.TEXT);

        assertThat(api.refusal("removeParticipant", REMOVE, Map.of("id", lena, "version", 0))).containsExactly("CONFLICT");
    }

    @Test
    void interviews_are_paged_newest_first() {
        var api = Given.api();
        for (var i = 1; i <= 3; i++) {
            api.done("createInterview", GivenInterviews.CREATE,
                    Map.of("input", Map.of("title", "Interview " + i, "heldOn", "2026-03-12", "participants", List.of())));
        }
        var query = "query($after: String) { interviews(first: 2, after: $after) { nodes { title } pageInfo { hasNextPage endCursor } } }";
        var first = api.ask(query);
        var second = api.ask(query, Map.of("after", first.getString("interviews.pageInfo.endCursor")));

        assertThat(first.getList("interviews.nodes.title")).containsExactly("Interview 3", "Interview 2");
        assertThat(second.getList("interviews.nodes.title")).containsExactly("Interview 1");
        assertThat(second.getBoolean("interviews.pageInfo.hasNextPage")).isFalse();
    }

    @Test
    void another_workspace_sees_nothing_and_a_viewer_changes_nothing() {
        var owner = Given.owner();
        var api = GraphQL.with(owner.token());
        var id = GivenInterviews.interviewId(api);
        var other = Given.api();
        var viewer = GraphQL.with(Given.member(owner.workspaceId(), MemberRole.VIEWER).token());

        assertThat(other.ask("query($id: ID!) { interview(id: $id) { id } }", Map.of("id", id)).getString("interview"))
                .isNull();
        assertThat(other.refusal("updateInterview", UPDATE,
                Map.of("input", Map.of("id", id, "version", 0, "title", "Mine", "heldOn", "2026-03-12"))))
                .containsExactly("NOT_FOUND");
        assertThat(other.refusal("addParticipant", ADD,
                Map.of("input", Map.of("interviewId", id, "name", "Spy", "buyingRole", "OTHER")))).containsExactly("NOT_FOUND");
        assertThat(viewer.ask("{ interviews { nodes { id } } }").getList("interviews.nodes.id")).containsExactly(id);
        assertThat(viewer.post(GivenInterviews.CREATE, Map.of("input",
                Map.of("title", "x", "heldOn", "2026-03-12", "participants", List.of()))).getList("errors")).isNotEmpty();
    }
}
