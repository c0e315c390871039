package dev.lodestar.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;
import dev.lodestar.interview.GivenInterviews;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithLodestar
class AuditLogApiTest {

    private static final String LOG = """
            query($filter: AuditLogFilter) { auditLog(filter: $filter) { nodes {
              action actor { name } subject { kind id title } parameters { name value } fallback } } }""";

    private GraphQL api;
    private String interview;

    @BeforeEach
    void interview() {
        api = Given.api();
        interview = GivenInterviews.interviewId(api);
    }

    @Test
    void entry_is_data_and_calls_its_subject_by_the_name_of_now() {
        api.done("updateInterview", """
                mutation($id: ID!) { updateInterview(
                  input: {id: $id, version: 0, title: "Another title"}) { userErrors { message } } }""",
                Map.of("id", interview));

        var log = api.ask(LOG, Map.of("filter", Map.of("subjectId", interview)));

        assertThat(log.<String> getList("auditLog.nodes.action")).containsExactly("interview.updated", "interview.created");
        assertThat(log.<String> getList("auditLog.nodes.subject.title")).containsOnly("Another title");
        assertThat(log.<String> getList("auditLog.nodes.fallback")).containsOnlyNulls();
    }

    @Test
    void parameters_are_what_a_sentence_needs() {
        api.done("createCode", """
                mutation { createCode(input: {name: "Late", colour: "#1f5d70"}) { userErrors { message } } }""", Map.of());

        var log = api.ask(LOG, Map.of("filter", Map.of("action", "code.created")));

        assertThat(log.<Map<String, String>> getList("auditLog.nodes[0].parameters"))
                .containsExactly(Map.of("name", "name", "value", "Late"));
    }

    @Test
    void first_part_of_an_action_means_all_of_them() {
        GivenInterviews.imported(api, interview, GivenInterviews.TEXT);

        var log = api.ask(LOG, Map.of("filter", Map.of("action", "interview")));

        assertThat(actions(Map.of())).contains("transcript.imported");
        assertThat(log.<String> getList("auditLog.nodes.action")).containsExactly("interview.created");
    }

    @Test
    void entries_can_be_asked_for_by_time() {
        assertThat(actions(Map.of("from", "2020-01-01T00:00:00Z"))).contains("interview.created");

        var before = actions(Map.of("until", "2020-01-01T00:00:00Z"));

        assertThat(before).isEmpty();
    }

    private List<String> actions(Map<String, ?> filter) {
        return api.ask(LOG, Map.of("filter", filter)).getList("auditLog.nodes.action");
    }
}
