package dev.lodestar.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithLodestar
class SurveyApiTest {

    private static final String READ = """
            query($id: ID!) { survey(id: $id) { title draft { questions {
              ... on SingleChoiceQuestion { id text options { id label } } ... on MultipleChoiceQuestion { id options { id } }
              ... on ScaleQuestion { id scale { min max } } ... on TextQuestion { id length } } }
              versions { nodes { number questionnaire { questions { ... on SingleChoiceQuestion { text } } } } } } }""";

    private GraphQL api;
    private SurveyRoom room;

    @BeforeEach
    void workspace() {
        api = Given.api();
        room = new SurveyRoom(api);
    }

    @Test
    void a_draft_keeps_the_ids_of_its_questions_and_options() {
        var id = room.published();

        var survey = api.ask(READ, Map.of("id", id));

        assertThat(survey.getList("survey.draft.questions.id")).containsExactly("size", "goals", "nps", "why");
        assertThat(survey.getList("survey.draft.questions[0].options.id")).containsExactly("small", "big");
        assertThat(survey.getInt("survey.draft.questions[2].scale.max")).isEqualTo(10);
    }

    @Test
    void what_was_published_never_changes() {
        var id = room.published();
        var questions = SurveyRoom.questions();
        questions.get(0).put("text", "How large is your company?");
        var changed = api.done("updateSurvey", SurveyRoom.UPDATE,
                Map.of("input", Map.of("id", id, "version", version(id), "questions", questions))).getMap("survey");

        api.done("publishSurvey", SurveyRoom.PUBLISH, Map.of("id", id, "version", changed.get("version")));

        var versions = api.ask(READ, Map.of("id", id));
        assertThat(versions.getString("survey.versions.nodes[0].questionnaire.questions[0].text")).isEqualTo("How big?");
        assertThat(versions.getString("survey.versions.nodes[1].questionnaire.questions[0].text"))
                .isEqualTo("How large is your company?");
    }

    @Test
    void publishing_lists_everything_to_mend() {
        var survey = api.done("createSurvey", SurveyRoom.CREATE, Map.of("input", SurveyRoom.input(List.of(
                SurveyRoom.question("kind", "SINGLE_CHOICE", "text", " ", "choice",
                        Map.of("options", List.of(Map.of("label", "One")))),
                SurveyRoom.question("kind", "SCALE", "text", "Scale?", "scale", Map.of("min", 5, "max", 1))))))
                .getMap("survey");

        var refused = api.ask(SurveyRoom.PUBLISH, Map.of("id", survey.get("id"), "version", survey.get("version")));

        assertThat(refused.<List<String>> getList("publishSurvey.userErrors.field")).containsExactly(
                List.of("input", "questions", "0", "text"), List.of("input", "questions", "0", "options"),
                List.of("input", "questions", "1", "scale", "max"));
    }

    @Test
    void a_question_about_an_unknown_attribute_is_not_published() {
        var questions = SurveyRoom.questions();
        questions.get(0).put("attributeKey", "shoeSize");
        var survey = api.done("createSurvey", SurveyRoom.CREATE, Map.of("input", SurveyRoom.input(questions))).getMap("survey");

        var refused = api.ask(SurveyRoom.PUBLISH, Map.of("id", survey.get("id"), "version", survey.get("version")));

        assertThat(refused.getString("publishSurvey.userErrors[0].message")).contains("no attribute \"shoeSize\"");
    }

    @Test
    void nothing_new_is_not_published_again_and_a_stale_version_is_refused() {
        var id = room.published();

        assertThat(api.refusal("publishSurvey", SurveyRoom.PUBLISH, Map.of("id", id, "version", version(id))))
                .containsExactly("CONFLICT");
        assertThat(api.refusal("updateSurvey", SurveyRoom.UPDATE,
                Map.of("input", Map.of("id", id, "version", 0, "questions", SurveyRoom.questions()))))
                .containsExactly("STALE_VERSION");
    }

    @Test
    void what_is_left_out_of_a_change_stays_and_null_clears() {
        var survey = api.done("createSurvey", SurveyRoom.CREATE, Map.of("input", SurveyRoom.input(SurveyRoom.questions())))
                .getMap("survey");
        var input = SurveyRoom.question("id", survey.get("id"), "version", survey.get("version"), "introduction", null);

        api.done("updateSurvey", SurveyRoom.UPDATE, Map.of("input", input));

        var after = api.ask("query($id: ID!) { survey(id: $id) { title draft { introduction thankYou questions {"
                + " ... on ScaleQuestion { id } } } } }", Map.of("id", survey.get("id"))).setRootPath("data.survey");
        assertThat(after.getString("title")).isEqualTo("Year end");
        assertThat(after.getString("draft.introduction")).isEmpty();
        assertThat(after.getString("draft.thankYou")).isEqualTo("Thank you!");
        assertThat(after.getList("draft.questions")).hasSize(4);
    }

    @Test
    void a_title_cannot_be_cleared() {
        var id = room.published();

        var refused = api.refusal("updateSurvey", SurveyRoom.UPDATE,
                Map.of("input", SurveyRoom.question("id", id, "version", version(id), "title", null)));

        assertThat(refused).containsExactly("REQUIRED");
    }

    @Test
    void surveys_are_found_by_a_part_of_their_title() {
        room.published();
        room.published();

        var found = api.ask("{ surveys(filter: {search: \"END 2\"}) { totalCount nodes { title } } }");

        assertThat(found.getList("surveys.nodes.title")).containsExactly("Year end 2");
        assertThat(found.getInt("surveys.totalCount")).isOne();
    }

    @Test
    void another_workspace_finds_nothing() {
        var id = room.published();
        var other = Given.api();

        assertThat(other.ask(READ, Map.of("id", id)).getMap("survey")).isNull();
        assertThat(other.refusal("publishSurvey", SurveyRoom.PUBLISH, Map.of("id", id, "version", 1)))
                .containsExactly("NOT_FOUND");
    }

    private int version(String id) {
        return api.ask("query($id: ID!) { survey(id: $id) { version } }", Map.of("id", id)).getInt("survey.version");
    }
}
