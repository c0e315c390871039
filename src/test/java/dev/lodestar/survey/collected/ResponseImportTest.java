package dev.lodestar.survey.collected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;

import dev.lodestar.Await;
import dev.lodestar.CodedMessages;
import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.ImportRun;
import dev.lodestar.WithLodestar;
import dev.lodestar.persona.BuyingRole;
import dev.lodestar.shared.csv.CsvEncoding;
import dev.lodestar.shared.jobs.JobState;
import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.survey.OpenAnswer;
import dev.lodestar.survey.OpenAnswers;
import dev.lodestar.survey.OpenQuestion;
import dev.lodestar.survey.QuestionKind;
import dev.lodestar.survey.questionnaire.SurveyVersionEntity;
import dev.lodestar.workspace.TestMembers.Signed;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.restassured.path.json.JsonPath;

@WithLodestar
class ResponseImportTest {

    private static final String IMPORT = """
            mutation($input: ImportResponsesInput!) { importResponses(input: $input) {
              survey { id title imported completedResponses } job { id } userErrors { code message field } } }""";
    private static final String FILE = """
            query($input: ResponseFileInput!) { responseFile(input: $input) {
              file { delimiter columns { column use kind } rows { cells } } userErrors { message } } }""";

    @Inject
    OpenAnswers openAnswers;

    @Inject
    Tenancy tenancy;

    @Inject
    ResponseImportJob job;

    private Signed owner;
    private GraphQL api;

    @BeforeEach
    void workspace() {
        owner = Given.owner();
        api = GraphQL.with(owner.token());
    }

    private static Map<String, Object> mapping(Object... questions) {
        var mapping = new HashMap<String, Object>(Map.of("source", "test", "person",
                Map.of("key", "id", "account", "company", "buyingRole", Map.of("column", "role")), "questions",
                List.of(questions)));
        return mapping;
    }

    private static Map<String, Object> column(String column, String kind) {
        return Map.of("column", column, "kind", kind);
    }

    private int surveys;

    private JsonPath start(String csv, Map<String, Object> mapping) {
        return api.done("importResponses", IMPORT, Map.of("input",
                Map.of("uploadId", ImportRun.upload(api, "answers.csv", csv), "title",
                        surveys++ == 0 ? "Old survey" : "Old survey " + surveys,
                        "mapping", mapping)));
    }

    private List<OpenAnswer> answers(String surveyId, String questionId) {
        var answers = new ArrayList<OpenAnswer>();
        Optional<UUID> behind = Optional.empty();
        do {
            var from = behind;
            var page = tenancy.within(owner.workspaceId(),
                    () -> openAnswers.page(UUID.fromString(surveyId), questionId, from));
            answers.addAll(page.answers());
            behind = page.next();
        } while (behind.isPresent());
        return answers;
    }

    @Test
    void rows_that_repeat_a_person_are_one_response() {
        var started = start("""
                id;company;role;why;tag
                58;Acme;end user;It is, frankly, slow;slow
                58;Acme;end user;It is, frankly, slow;effort
                59;Acme;Boss;NotAnswered;none
                60;Bolt;;NotShown;none
                58;Acme;end user;Something else;late
                """, mapping(column("why", "LONG_TEXT")));

        var over = Await.jobOver(api, started.getString("job.id"));

        assertThat(CodedMessages.told(over)).isEqualTo("RESPONSES_IMPORTED added=3 changed=0 unchanged=1 refused=1");
        assertThat(ImportRun.problems(api, started.getString("job.id"))).singleElement().asString()
                .startsWith("6: The person \"58\" gave another answer to \"why\"");
        var survey = started.getString("survey.id");
        assertThat(answers(survey, "why")).singleElement().satisfies(answer -> {
            assertThat(answer.text()).isEqualTo("It is, frankly, slow");
            assertThat(answer.person().buyingRole()).isEqualTo(BuyingRole.END_USER);
            assertThat(answer.person().accountId()).isNotNull();
        });
        var asked = tenancy.within(owner.workspaceId(), () -> openAnswers.asked(UUID.fromString(survey), "why"));
        assertThat(asked).as("not the one who was never shown the question").isEqualTo(2);
        var open = tenancy.within(owner.workspaceId(), openAnswers::questions);
        assertThat(open).containsExactly(new OpenQuestion(UUID.fromString(survey), "Old survey", "why", "why", null, 1));
    }

    @Test
    void ten_thousand_rows_with_three_bad_ones_and_again() {
        var csv = new StringBuilder("\uFEFFid,company,role,size,nps,why\n");
        for (int i = 1; i <= 10_000; i++) {
            csv.append(switch (i) {
                case 7 -> "NA,Acme,END_USER,Small,5,No person";
                case 5_000 -> "5000,Acme";
                case 10_000 -> "10000,Acme,END_USER,Small,nine,\"Not a\nnumber\"";
                default ->
                    i + ",Firm " + i % 100 + ",END_USER," + (i % 2 == 0 ? "Small" : "Big") + "," + i % 11 + ",Because " + i;
            }).append("\n");
        }
        var mapping = mapping(column("size", "SINGLE_CHOICE"), column("nps", "SCALE"), column("why", "LONG_TEXT"));
        var started = start(csv.toString(), mapping);

        var over = Await.jobOver(api, started.getString("job.id"));

        assertThat(CodedMessages.told(over)).isEqualTo("RESPONSES_IMPORTED added=9997 changed=0 unchanged=0 refused=3");
        assertThat(ImportRun.problems(api, started.getString("job.id"))).satisfiesExactly(
                first -> assertThat(first).isEqualTo("8: Column \"id\" does not say who answered."),
                second -> assertThat(second).startsWith("5001: The row has 2 values"),
                third -> assertThat(third).startsWith("10001: Column \"nps\": \"nine\" is not a whole number"));
        var again = start(csv.toString(), mapping);
        assertThat(again.getString("job.id")).isEqualTo(started.getString("job.id"));
        assertThat(again.getString("survey.id")).isEqualTo(started.getString("survey.id"));
        assertThat(again.getLong("survey.completedResponses")).isEqualTo(9_997);
        assertThat(answers(started.getString("survey.id"), "why")).hasSize(9_997);
    }

    /** What a kill leaves behind: a step that was rolled back, and one that is run again from its checkpoint. */
    @Test
    void a_kill_in_the_middle_loses_no_row_and_takes_none_twice() {
        var csv = new StringBuilder("id,company,role,why\n");
        for (int i = 1; i <= 600; i++) {
            csv.append(i).append(",Acme,,Because ").append(i).append("\n");
        }
        var started = start("id,company,role,why\n0,Acme,,First\n", mapping(column("why", "LONG_TEXT")));
        Await.jobDone(api, started.getString("job.id"));
        var upload = UUID.fromString(ImportRun.upload(api, "answers.csv", csv.toString()));
        var survey = UUID.fromString(started.getString("survey.id"));
        var jobId = UUID.fromString(started.getString("job.id"));

        tenancy.within(owner.workspaceId(), () -> {
            var version = QuarkusTransaction.requiringNew().call(() -> SurveyVersionEntity.latestOf(survey).orElseThrow().id);
            var mapping = new ResponseMapping("test",
                    new PersonColumns("id", null, null, "company", new BuyingRoleColumn("role", null)), null,
                    List.of(new QuestionColumn("why", QuestionKind.LONG_TEXT, null, null, null)), null, null);
            var file = new ResponseImport(upload, CsvEncoding.UTF_8, mapping, false, survey, version, 600);
            var begin = new JobState(jobId, 0, Optional.empty());
            var first = QuarkusTransaction.requiringNew().call(() -> job.step(file, begin));
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                job.step(file, new JobState(jobId, first.done(), Optional.of(first.checkpoint())));
                throw new IllegalStateException("killed before the commit");
            })).hasMessageContaining("killed");
            var step = QuarkusTransaction.requiringNew().call(() -> job.step(file, begin));
            while (!step.last()) {
                var next = new JobState(jobId, step.done(), Optional.of(step.checkpoint()));
                step = QuarkusTransaction.requiringNew().call(() -> job.step(file, next));
            }
        });

        assertThat(answers(survey.toString(), "why")).hasSize(601);
    }

    @Test
    void closed_questions_are_summed_up_by_person() {
        var started = start("id,company,role,plan,goals,nps\n1,A,,Basic,Grow;Save,9\n2,A,,Pro,Grow,7\n3,B,,Basic,NA,NotShown\n",
                mapping(column("plan", "SINGLE_CHOICE"), column("goals", "MULTIPLE_CHOICE"), column("nps", "SCALE")));
        Await.jobDone(api, started.getString("job.id"));

        var summary = api.ask("""
                query($id: ID!) { survey(id: $id) { summary {
                  asked answered mean choices { label share { people asked low high } } } } }""",
                Map.of("id", started.getString("survey.id")));

        assertThat(summary.getList("survey.summary.asked")).containsExactly(3, 3, 2);
        assertThat(summary.getList("survey.summary.answered")).containsExactly(3, 2, 2);
        assertThat(summary.getList("survey.summary[0].choices.share.people")).containsExactly(2, 1);
        assertThat(summary.getList("survey.summary[1].choices.share.people")).containsExactly(2, 1);
        assertThat(summary.getDouble("survey.summary[2].mean")).isEqualTo(8);
        assertThat(summary.getDouble("survey.summary[0].choices[0].share.low")).isBetween(0.20, 0.21);
        assertThat(summary.getDouble("survey.summary[0].choices[0].share.high")).isBetween(0.93, 0.94);
    }

    @Test
    void the_same_person_of_the_same_source_is_one_contact_over_two_files() {
        Await.jobDone(api, start("id,company,role,q\n1,Acme,,a\n", mapping(column("q", "SHORT_TEXT"))).getString("job.id"));
        Await.jobDone(api, start("id,company,role,p\n1,Acme,,b\n", mapping(column("p", "SHORT_TEXT"))).getString("job.id"));

        assertThat(api.ask("{ contacts { nodes { externalKey account { name } } } }").getList("contacts.nodes"))
                .containsExactly(Map.of("externalKey", "test:1", "account", Map.of("name", "Acme")));
    }

    @Test
    void responses_are_shown_with_their_answers() {
        var started = start("id,company,role,goals,nps\n1,Acme,SIGNATORY,Grow;Save,7\n",
                mapping(column("goals", "MULTIPLE_CHOICE"), column("nps", "SCALE")));
        Await.jobDone(api, started.getString("job.id"));

        var page = api.ask(
                """
                        query($id: ID!) { survey(id: $id) { responses { nodes { respondent { contact { label account { name } } buyingRole } imported
                          answers { words value { ... on ChosenOptions { options } ... on ScalePoint { number } } } } } } }""",
                Map.of("id", started.getString("survey.id")));

        assertThat(page.getList("survey.responses.nodes[0].answers.words")).containsExactly("Grow; Save", "7");
        assertThat(page.getString("survey.responses.nodes[0].respondent.contact.account.name")).isEqualTo("Acme");
        assertThat(page.getString("survey.responses.nodes[0].respondent.buyingRole")).isEqualTo("SIGNATORY");
    }

    @Test
    void a_look_into_the_file_guesses_what_the_columns_are() {
        var file = new StringBuilder("Response ID;Company;Why\n");
        for (int i = 0; i < 20; i++) {
            file.append(i).append(";Acme;We think, all in all, that it takes far too long, case ").append(i).append("\n");
        }
        var upload = ImportRun.upload(api, "answers.csv", file.toString());

        var look = api.done("responseFile", FILE, Map.of("input", Map.of("uploadId", upload)));

        assertThat(look.getString("file.delimiter")).isEqualTo(";");
        assertThat(look.getList("file.columns.use")).containsExactly("PERSON", "ACCOUNT", "QUESTION");
        assertThat(look.getString("file.columns[2].kind")).isEqualTo("LONG_TEXT");
    }

    @Test
    void what_does_not_fit_is_refused_as_a_whole() {
        var upload = ImportRun.upload(api, "answers.csv", "id,company,role,why\n1,Acme,,\"never closed\n");
        var broken = api.ask(IMPORT, Map.of("input",
                Map.of("uploadId", upload, "title", "Old survey", "mapping", mapping(column("why", "LONG_TEXT")))));
        assertThat(broken.getString("importResponses.userErrors[0].message")).startsWith("answers.csv: Line 2: A quote");

        var wrong = api.ask(IMPORT, Map.of("input", Map.of("uploadId", ImportRun.upload(api, "a.csv", "id,why\n1,x\n"), "title",
                "Old survey", "mapping", mapping(column("because", "LONG_TEXT")))));
        assertThat(wrong.getString("importResponses.userErrors[0].message")).contains("There is no column \"because\"");
        assertThat(api.ask("{ surveys { nodes { id } } }").getList("surveys.nodes")).isEmpty();
    }

    @Test
    void an_erased_person_has_said_nothing() {
        var started = start("id,company,role,why,nps\n1,Acme,,My secret words,4\n",
                mapping(column("why", "LONG_TEXT"), column("nps", "SCALE")));
        Await.jobDone(api, started.getString("job.id"));
        var contact = api.ask("{ contacts { nodes { id version } } }").getMap("contacts.nodes[0]");

        api.done("eraseContact",
                "mutation($id: ID!, $version: Int!) { eraseContact(input: {id: $id, version: $version}) { userErrors { code } } }",
                Map.of("id", contact.get("id"), "version", contact.get("version")));

        assertThat(answers(started.getString("survey.id"), "why")).isEmpty();
        var page = api.ask(
                "query($id: ID!) { survey(id: $id) { responses { nodes { respondent { contact { label } } answers { words } } } } }",
                Map.of("id", started.getString("survey.id")));
        assertThat(page.getList("survey.responses.nodes[0].answers.words")).containsExactly("4");
        assertThat(page.getString("survey.responses.nodes[0].respondent.contact.label")).isEqualTo("Erased person");
    }
}
