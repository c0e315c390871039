package dev.lodestar.interview;

import static org.assertj.core.api.Assertions.assertThat;

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
            mutation($id: ID!, $version: Int!, $input: UpdateInterviewInput!) {
              updateInterview(id: $id, version: $version, input: $input) { interview { title version } userErrors { code } } }
            """;
    private static final String ADD = """
            mutation($id: ID!, $input: ParticipantInput!) {
              addParticipant(interviewId: $id, input: $input) { participant { id version } userErrors { code field } } }
            """;
    private static final String REMOVE = """
            mutation($id: ID!, $version: Int!) {
              removeParticipant(id: $id, version: $version) { participant { id } userErrors { code } } }
            """;
    private static final String UPDATE_PARTICIPANT = """
            mutation($id: ID!, $version: Int!, $input: ParticipantInput!) {
              updateParticipant(id: $id, version: $version, input: $input) { participant { name buyingRole } userErrors { code } } }
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
        var change = Map.of("id", id, "version", 0, "input", Map.of("title", "New title", "heldOn", "2026-03-13"));
        api.done("updateInterview", UPDATE, change);

        assertThat(api.refusal("updateInterview", UPDATE, change)).containsExactly("STALE_VERSION");
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
        var zoe = Map.of("name", "Zoë", "buyingRole", "SIGNATORY");
        var added = api.done("addParticipant", ADD, Map.of("id", id, "input", zoe)).getString("participant.id");
        assertThat(api.refusal("addParticipant", ADD, Map.of("id", id, "input", zoe))).containsExactly("TAKEN");
        api.done("updateParticipant", UPDATE_PARTICIPANT,
                Map.of("id", added, "version", 0, "input", Map.of("name", "Zoë Lind", "buyingRole", "BLOCKER")));

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

        assertThat(api.refusal("addParticipant", ADD, Map.of("id", GivenInterviews.interviewId(api), "input",
                Map.of("name", "Spy", "buyingRole", "OTHER", "contactId", contact)))).containsExactly("NOT_FOUND");
    }

    @Test
    void somebody_who_speaks_in_a_transcript_stays() {
        var api = Given.api();
        var interview = GivenInterviews.interview(api);
        String lena = interview.getString("interview.participants[0].id");
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
                Map.of("id", id, "version", 0, "input", Map.of("title", "Mine", "heldOn", "2026-03-12"))))
                .containsExactly("NOT_FOUND");
        assertThat(other.refusal("addParticipant", ADD,
                Map.of("id", id, "input", Map.of("name", "Spy", "buyingRole", "OTHER")))).containsExactly("NOT_FOUND");
        assertThat(viewer.ask("{ interviews { nodes { id } } }").getList("interviews.nodes.id")).containsExactly(id);
        assertThat(viewer.post(GivenInterviews.CREATE, Map.of("input",
                Map.of("title", "x", "heldOn", "2026-03-12", "participants", List.of()))).getList("errors")).isNotEmpty();
    }
}
