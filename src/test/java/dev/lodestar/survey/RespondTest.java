package dev.lodestar.survey;

import static dev.lodestar.survey.SurveyRoom.answer;
import static dev.lodestar.survey.SurveyRoom.complete;
import static dev.lodestar.survey.SurveyRoom.look;
import static dev.lodestar.survey.SurveyRoom.save;
import static dev.lodestar.survey.SurveyRoom.start;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.TestClock;
import dev.lodestar.WithLodestar;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithLodestar
class RespondTest {

    @Inject
    TestClock clock;

    private GraphQL api;
    private SurveyRoom room;

    @BeforeEach
    void workspace() {
        api = Given.api();
        room = new SurveyRoom(api);
    }

    private Map<String, Object> invitation() {
        var campaign = api.ask("{ surveys { nodes { id } } }").getString("surveys.nodes[0].id");
        var id = api.ask("query($id: ID!) { survey(id: $id) { campaigns { nodes { id } } } }", Map.of("id", campaign))
                .getString("survey.campaigns.nodes[0].id");
        return api
                .ask("query($id: ID!) { campaign(id: $id) { invitations { nodes { id version status mails } } } }",
                        Map.of("id", id))
                .getMap("campaign.invitations.nodes[0]");
    }

    private int responses() {
        var survey = api.ask("{ surveys { nodes { id } } }").getString("surveys.nodes[0].id");
        return api.ask("query($id: ID!) { survey(id: $id) { responses { nodes { id } } } }", Map.of("id", survey))
                .getList("survey.responses.nodes").size();
    }

    @Test
    void looking_at_a_link_changes_nothing() {
        var token = room.invited("ann@acme.test");

        look(token).statusCode(200).body("state", equalTo("READY")).body("title", equalTo("Year end"))
                .body("questionnaire.questions.kind", contains("SINGLE_CHOICE", "MULTIPLE_CHOICE", "SCALE", "TEXT"));
        look(token).statusCode(200).body("state", equalTo("READY"));

        assertThat(responses()).isZero();
        assertThat(invitation()).containsEntry("status", "INVITED");
    }

    @Test
    void a_person_answers_leaves_comes_back_and_completes() {
        var token = room.invited("ann@acme.test");
        answer(token);
        look(token).body("state", equalTo("STARTED")).body("answers", hasSize(2));
        save(token, "why", 1, "{\"text\":\"It is 🦊 fast\"}").statusCode(200);
        save(token, "goals", 1, "{\"options\":[\"grow\"]}").statusCode(200);

        complete(token).statusCode(200).body("state", equalTo("COMPLETED")).body("questionnaire.thankYou",
                equalTo("Thank you!"));

        assertThat(invitation()).containsEntry("status", "COMPLETED");
        var survey = api.ask("{ surveys { nodes { id completedResponses } } }");
        assertThat(survey.getInt("surveys.nodes[0].completedResponses")).isEqualTo(1);
        var response = api.ask(
                "query($id: ID!) { survey(id: $id) { responses { nodes { respondent { buyingRole } answers { words } } } } }",
                Map.of("id", survey.getString("surveys.nodes[0].id")));
        assertThat(response.getString("survey.responses.nodes[0].respondent.buyingRole")).isEqualTo("SIGNATORY");
        assertThat(response.getList("survey.responses.nodes[0].answers.words")).containsExactly("Small", "Grow", "9",
                "It is 🦊 fast");
    }

    @Test
    void a_late_save_does_not_undo_a_newer_one() {
        var token = room.invited("ann@acme.test");
        start(token);
        save(token, "nps", 5, "{\"number\":9}").statusCode(200);

        save(token, "nps", 4, "{\"number\":1}").statusCode(200);

        look(token).body("answers[0].value.number", equalTo(9)).body("answers[0].sequence", equalTo(5));
        save(token, "nps", 6, "null").statusCode(200).body("answers", hasSize(0));
    }

    @Test
    void answers_that_do_not_fit_are_refused_in_words() {
        var token = room.invited("ann@acme.test");
        start(token);

        save(token, "nps", 1, "{\"text\":\"nine\"}").statusCode(400)
                .body("errors[0].message", equalTo("This question takes a whole number, not words."));
        save(token, "nps", 1, "{\"number\":\"9\"}").statusCode(400)
                .body("errors[0].message", equalTo("The field \"number\" takes a whole number."));
        save(token, "nps", 1, "{\"number\":11}").statusCode(400).body("errors[0].message", containsString("outside the scale"));
        save(token, "size", 1, "{\"option\":\"huge\"}").statusCode(400).body("errors[0].message",
                containsString("does not exist"));
        save(token, "old", 1, "{\"number\":1}").statusCode(400).body("errors[0].message", containsString("has no question"));
        save(token, "nps", 1, "{\"number\":1,\"text\":\"x\"}").statusCode(400).body("errors[0].message",
                containsString("exactly one"));
        SurveyRoom.look(token).body("answers", hasSize(0));
    }

    @Test
    void an_answer_to_another_version_is_refused() {
        var token = room.invited("ann@acme.test");
        start(token);

        io.restassured.RestAssured.given().contentType("application/json")
                .body("{\"surveyVersion\":2,\"sequence\":1,\"answer\":{\"number\":1}}")
                .put("/respond/" + token + "/answers/nps").then()
                .statusCode(409)
                .body("errors[0].message", containsString("for version 2 of the survey, but you were invited to version 1"));
    }

    @Test
    void what_is_required_is_asked_for() {
        var token = room.invited("ann@acme.test");
        complete(token).statusCode(409).body("errors[0].message", equalTo("Start the survey first."));
        start(token);

        complete(token).statusCode(400).body("errors.message",
                contains("Please answer: How big?", "Please answer: Recommend?"));
    }

    @Test
    void a_used_link_thanks_again_and_takes_nothing_more() {
        var token = room.invited("ann@acme.test");
        answer(token);
        complete(token).statusCode(200);

        complete(token).statusCode(200).body("state", equalTo("COMPLETED"));
        look(token).statusCode(200).body("state", equalTo("COMPLETED"));
        start(token).statusCode(200).body("state", equalTo("COMPLETED"));
        save(token, "nps", 9, "{\"number\":1}").statusCode(409).body("errors[0].message",
                containsString("sent your answers already"));
        assertThat(responses()).isEqualTo(1);
    }

    @Test
    void an_unknown_link_says_so() {
        look("nonsense").statusCode(404).body("errors[0].message", containsString("This link is unknown"));
    }

    @Test
    void a_link_that_has_ended_says_so() {
        var token = room.invitedUntil("ann@acme.test", clock.instant().plus(Duration.ofHours(1)));
        look(token).statusCode(200);

        clock.advance(Duration.ofHours(1));

        look(token).statusCode(410).body("errors[0].message", containsString("This link has ended"));
        start(token).statusCode(410);
        assertThat(responses()).isZero();
    }

    @Test
    void a_link_that_was_taken_back_says_so() {
        var token = room.invited("ann@acme.test");
        var invitation = invitation();

        api.done("revokeInvitation",
                """
                        mutation($id: ID!, $version: Int!) { revokeInvitation(input: {id: $id, version: $version}) { userErrors { code message } } }""",
                Map.of("id", invitation.get("id"), "version", invitation.get("version")));

        look(token).statusCode(403).body("errors[0].message", containsString("taken back"));
        start(token).statusCode(403);
        assertThat(responses()).isZero();
    }

    @Test
    void many_clicks_at_once_are_one_response() throws Exception {
        var token = room.invited("ann@acme.test");
        together(() -> start(token).statusCode(200));
        assertThat(responses()).isEqualTo(1);
        save(token, "size", 1, "{\"option\":\"small\"}");
        together(() -> save(token, "nps", 7, "{\"number\":9}").statusCode(200));

        together(() -> complete(token).statusCode(200).body("state", equalTo("COMPLETED")));

        assertThat(responses()).isEqualTo(1);
        look(token).body("answers", hasSize(2));
    }

    private static void together(Callable<?> click) throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        try {
            var clicks = new ArrayList<Callable<Object>>();
            for (int i = 0; i < 16; i++) {
                clicks.add(click::call);
            }
            for (var done : threads.invokeAll(clicks)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void the_same_steps_are_there_in_graphql_for_anybody_with_the_link() {
        var token = room.invited("ann@acme.test");
        var anonymous = GraphQL.anonymous();
        var steps = "{ respondent { state } userErrors { code message } } }";
        anonymous.done("startResponse", "mutation($t: String!) { startResponse(input: {token: $t}) " + steps,
                Map.of("t", token));
        var save = "mutation($i: SaveAnswerInput!) { saveAnswer(input: $i) " + steps;
        anonymous.done("saveAnswer", save, Map.of("i",
                Map.of("token", token, "surveyVersion", 1, "questionId", "size", "sequence", 1, "answer",
                        Map.of("option", "big"))));
        assertThat(anonymous.refusal("saveAnswer", save, Map.of("i",
                Map.of("token", token, "surveyVersion", 1, "questionId", "nps", "sequence", 1, "answer",
                        Map.of("option", "big")))))
                .containsExactly("INVALID");
        anonymous.done("saveAnswer", save, Map.of("i",
                Map.of("token", token, "surveyVersion", 1, "questionId", "nps", "sequence", 1, "answer", Map.of("number", 3))));

        var done = anonymous.done("completeResponse", "mutation($t: String!) { completeResponse(input: {token: $t}) " + steps,
                Map.of("t", token));

        assertThat(done.getString("respondent.state")).isEqualTo("COMPLETED");
        assertThat(
                anonymous.refusal("respondent", "query($t: String!) { respondent(token: $t) " + steps, Map.of("t", "nonsense")))
                .containsExactly("NOT_FOUND");
    }
}
