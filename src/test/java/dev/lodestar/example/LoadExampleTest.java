package dev.lodestar.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.lodestar.Await;
import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;
import dev.lodestar.workspace.MemberRole;

import org.junit.jupiter.api.Test;

import io.restassured.path.json.JsonPath;

@WithLodestar
class LoadExampleTest {

    private static final String LOAD = """
            mutation { loadExampleWorkspace { alreadyLoaded job { id status } userErrors { code } } }""";

    private static String load(GraphQL api) {
        return api.done("loadExampleWorkspace", LOAD, Map.of()).getString("job.id");
    }

    private static void loadWholly(GraphQL api) {
        Await.jobDone(api, load(api));
    }

    @Test
    void one_click_fills_every_page() {
        var api = Given.api();

        loadWholly(api);

        assertThat(api.ask("{ contacts(first: 200) { nodes { id account { name } } } }").getList("contacts.nodes.account.name"))
                .hasSize(45);
        assertThat(api.ask("{ accounts(first: 200) { nodes { employees } } }").getList("accounts.nodes.employees"))
                .hasSize(30).doesNotContainNull();
        assertProfile(api.ask("""
                { profiles { nodes { name state attributes { text status definition { key } } } } }"""));
        assertThat(api.ask("{ personas(buyingRole: DECISION_MAKER) { nodes { name buyingRoles } } }").getList("personas.nodes"))
                .hasSize(2);
        assertSurvey(api);
        assertThemes(api);
        var interviews = api.ask("""
                { interviews { nodes { title transcripts { size { turnCount } speakers { kind label } } } } }""");
        assertThat(interviews.getList("interviews.nodes.transcripts.size.turnCount.flatten()", Integer.class)).hasSize(6)
                .allMatch(turns -> turns >= 60 && turns <= 120);
        assertThat(interviews.getList("interviews.nodes.transcripts.speakers.kind.flatten()", String.class))
                .hasSize(13).containsOnly("INTERVIEWER", "PARTICIPANT");
        assertThat(api.ask("{ codes(first: 100) { nodes { use { codings } } } }")
                .getList("codes.nodes.use.codings", Integer.class).stream().mapToInt(Integer::intValue).sum()).isEqualTo(84);
    }

    private static void assertThemes(GraphQL api) {
        Await.allJobsDone(api);
        var runs = api.ask("{ themeRuns { nodes { peopleAsked peopleHeard themeCount } } }");
        assertThat(runs.getList("themeRuns.nodes.peopleAsked", Integer.class)).containsExactly(45);
        assertThat(runs.getInt("themeRuns.nodes[0].themeCount")).isBetween(10, 80);
        var inbox = api.ask("""
                { suggestions(first: 100, filter: {strength: PROPOSED}) { nodes { text change { kind definition { key } }
                    support { source { theme { id } } } preview { before after } } } }""");
        assertThat(inbox.getList("suggestions.nodes.support.source.theme").stream().anyMatch(Objects::nonNull)).isTrue();
        // The size of the firms was asked in bands, and the profile has it right.
        var size = "suggestions.nodes.find { it.change.definition.key == 'employees' }";
        assertThat(inbox.getString(size + ".change.kind")).isEqualTo("STRENGTHEN");
        assertThat(inbox.getString(size + ".preview.after")).isEqualTo("50 to 200 employees");
    }

    private static void assertSurvey(GraphQL api) {
        var survey = api.ask("{ surveys { nodes { id completedResponses versions { nodes { number } } } } }");
        assertThat(survey.getList("surveys.nodes.completedResponses", Integer.class)).containsExactly(60);
        assertThat(survey.getList("surveys.nodes[0].versions.nodes.number", Integer.class)).containsExactly(1, 2);
        var responses = api.ask(
                """
                        query($id: ID!) { survey(id: $id) { responses(first: 100) { nodes { respondent { contact { email account { name } } } answers { id } } } } }
                        """,
                Map.of("id", survey.getString("surveys.nodes[0].id")));
        assertThat(new HashSet<>(responses.getList("survey.responses.nodes.respondent.contact.email"))).hasSize(45);
        assertThat(new HashSet<>(responses.getList("survey.responses.nodes.respondent.contact.account.name"))).hasSize(30);
    }

    private static void assertProfile(JsonPath answer) {
        assertThat(answer.getList("profiles.nodes.state")).containsExactly("ACTIVE");
        assertThat(answer.getList("profiles.nodes[0].attributes.text", String.class)).contains(
                "SaaS, Healthcare, Manufacturing", "North America", "COO, Director of Operations, Head of IT");
        assertThat(answer.getList("profiles.nodes[0].attributes.status", String.class)).containsOnly("HYPOTHESIS");
    }

    @Test
    void a_second_click_changes_nothing_and_says_so() {
        var api = Given.api();
        loadWholly(api);

        var again = api.done("loadExampleWorkspace", LOAD, Map.of());

        assertThat(again.getBoolean("alreadyLoaded")).isTrue();
        assertThat(again.getString("job.status")).isEqualTo("SUCCEEDED");
        assertThat(api.ask("{ profiles { nodes { id } } }").getList("profiles.nodes")).hasSize(1);
    }

    @Test
    void two_clicks_at_once_are_one() {
        var api = Given.api();

        var jobs = List.of(load(api), load(api));

        assertThat(jobs.stream().distinct()).hasSize(1);
    }

    @Test
    void only_an_owner_may_fill_a_workspace() {
        var owner = Given.owner();
        var researcher = GraphQL.with(Given.member(owner.workspaceId(), MemberRole.RESEARCHER).token());

        assertThat(researcher.post(LOAD, Map.of()).getList("errors")).isNotEmpty();
    }
}
