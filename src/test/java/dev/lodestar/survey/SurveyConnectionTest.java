package dev.lodestar.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.StatementCount;
import dev.lodestar.WithLodestar;
import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.survey.questionnaire.SurveyVersionEntity;
import dev.lodestar.survey.result.ResponseEntity;
import dev.lodestar.workspace.TestMembers;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@WithLodestar
class SurveyConnectionTest {

    private static final String NESTED = "query($first: Int!) { surveys(first: $first) { nodes { id"
            + " few: responses(first: 1) { nodes { id } totalCount pageInfo { hasNextPage } }"
            + " many: responses(first: 3, orderBy: {field: STARTED_AT, direction: ASC}) { nodes { id } } } } }";

    @Inject
    Tenancy tenancy;

    private TestMembers.Signed owner;
    private GraphQL api;
    private SurveyRoom room;

    @BeforeEach
    void workspace() {
        owner = Given.owner();
        api = GraphQL.with(owner.token());
        room = new SurveyRoom(api);
    }

    @Test
    void two_aliases_with_other_arguments_have_answers_of_their_own() {
        surveyWith(2);
        surveyWith(3);

        var surveys = api.ask(NESTED, Map.of("first", 20)).getList("surveys.nodes", Map.class);

        assertThat(surveys).extracting(survey -> nodes(survey, "few").size()).containsExactly(1, 1);
        assertThat(surveys).extracting(survey -> nodes(survey, "many").size()).containsExactly(3, 2);
        assertThat(surveys).extracting(survey -> (Object) ((Map<?, ?>) survey.get("few")).get("totalCount")).containsExactly(3,
                2);
    }

    @Test
    void the_responses_of_twenty_surveys_cost_as_many_statements_as_those_of_one() {
        IntStream.range(0, 20).forEach(i -> surveyWith(2));

        var one = statements(1);
        var twenty = statements(20);

        assertThat(twenty).isEqualTo(one).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = { "versions { totalCount nodes { number } } latestVersion { number }", "completedResponses",
            "summary { answered choices { share { people } } }", "responses(filter: {status: COMPLETED}) { totalCount }",
            "campaigns { totalCount nodes { name survey { title } surveyVersion { number } job { id } programme { name } } }",
            "campaigns { nodes { counts { invited } invitations(first: 2) { totalCount nodes { contact { label } } } } }" })
    void each_field_of_a_survey_costs_as_many_statements_for_many_as_for_one(String field) {
        IntStream.range(0, 4).forEach(i -> room.campaign(surveyWith(1)));
        var query = "{ surveys(first: %d) { nodes { id " + field + " } } }";

        var one = StatementCount.of(api, query.formatted(1), "surveys.nodes", 1);
        var four = StatementCount.of(api, query.formatted(4), "surveys.nodes", 4);

        assertThat(four).isEqualTo(one).isPositive();
    }

    @Test
    void all_rows_are_counted_only_for_who_asks() {
        room.published();

        var plain = StatementCount.of(api, "{ surveys { nodes { id } } }", "surveys.nodes", 1);
        var counted = StatementCount.of(api, "{ surveys { nodes { id } totalCount } }", "surveys.nodes", 1);

        assertThat(counted).isEqualTo(plain + 1);
    }

    @Test
    void pages_follow_the_order_that_is_asked_for() {
        for (var title : List.of("D", "C", "A", "B")) {
            api.done("createSurvey", SurveyRoom.CREATE, Map.of("input", Map.of("title", title, "questions", List.of())));
        }

        var read = pages("orderBy: {field: TITLE, direction: ASC}");

        assertThat(read).containsExactly("A", "B", "C", "D");
    }

    @Test
    void a_cursor_of_another_order_is_refused() {
        room.published();
        var cursor = api.ask("{ surveys { pageInfo { endCursor } } }").getString("surveys.pageInfo.endCursor");

        var answer = api.post("query($after: String) { surveys(after: $after, orderBy: {field: TITLE, direction: ASC})"
                + " { nodes { id } } }", Map.of("after", cursor));

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("INVALID");
        assertThat(api.ask("query($after: String) { surveys(after: $after) { nodes { id } } }", Map.of("after", cursor))
                .getList("surveys.nodes")).isEmpty();
    }

    @Test
    void a_cursor_of_another_survey_is_refused() {
        var one = surveyWith(2);
        var other = surveyWith(2);
        var cursor = api.ask("query($id: ID!) { survey(id: $id) { responses(first: 1) { pageInfo { endCursor } } } }",
                Map.of("id", one)).getString("survey.responses.pageInfo.endCursor");
        var next = "query($id: ID!, $after: String) { survey(id: $id) { responses(after: $after) { nodes { id } } } }";

        var answer = api.post(next, Map.of("id", other, "after", cursor));

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("INVALID");
        assertThat(api.ask(next, Map.of("id", one, "after", cursor)).getList("survey.responses.nodes")).hasSize(1);
    }

    @Test
    void null_is_no_number_of_rows() {
        var answer = api.post("{ surveys(first: null) { nodes { id } } }", Map.of());

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("GRAPHQL_VALIDATION_FAILED");
    }

    /** The id of a published survey that some people have begun to answer. */
    private String surveyWith(int responses) {
        var survey = UUID.fromString(room.published());
        var contact = UUID.fromString(api.done("createContact",
                "mutation { createContact(input: {name: \"Ann\"}) { contact { id } userErrors { code message } } }", Map.of())
                .getString("contact.id"));
        tenancy.within(owner.workspaceId(), () -> QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < responses; i++) {
                var response = new ResponseEntity();
                response.surveyId = survey;
                response.surveyVersionId = SurveyVersionEntity.latestOf(survey).orElseThrow().id;
                response.contactId = contact;
                response.rowKey = "row " + i;
                response.startedAt = Instant.parse("2026-03-31T09:00:00Z").plusSeconds(i);
                response.persist();
            }
        }));
        return survey.toString();
    }

    private List<String> pages(String arguments) {
        var titles = new ArrayList<String>();
        var variables = new HashMap<String, Object>();
        boolean more;
        do {
            var page = api.ask("query($after: String) { surveys(first: 1, after: $after, " + arguments
                    + ") { nodes { title } pageInfo { endCursor hasNextPage } } }", variables);
            titles.addAll(page.getList("surveys.nodes.title"));
            variables.put("after", page.getString("surveys.pageInfo.endCursor"));
            more = page.getBoolean("surveys.pageInfo.hasNextPage");
        } while (more);
        return titles;
    }

    private static List<?> nodes(Map<?, ?> survey, String alias) {
        return (List<?>) ((Map<?, ?>) survey.get(alias)).get("nodes");
    }

    private long statements(int surveys) {
        return StatementCount.of(api, NESTED.replace("query($first: Int!)", "query").replace("$first", String.valueOf(surveys)),
                "surveys.nodes", surveys);
    }
}
