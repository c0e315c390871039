package dev.lodestar.survey.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import dev.lodestar.shared.database.JsonColumns;
import dev.lodestar.survey.ChoiceOption;
import dev.lodestar.survey.Scale;
import dev.lodestar.survey.questionnaire.model.MultipleChoiceQuestion;
import dev.lodestar.survey.questionnaire.model.Questionnaire;
import dev.lodestar.survey.questionnaire.model.ScaleQuestion;
import dev.lodestar.survey.questionnaire.model.SingleChoiceQuestion;
import dev.lodestar.survey.questionnaire.model.TextLength;
import dev.lodestar.survey.questionnaire.model.TextQuestion;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Questionnaires that were kept stay readable, since what was published is never written anew. */
class QuestionnaireJsonTest {

    private static final JsonMapper COLUMNS = JsonColumns.mapper();
    private static final String KEPT = """
            {"language":"en","introduction":"Ten minutes.","questions":[
              {"kind":"SINGLE_CHOICE","id":"size","text":"How big?","help":null,"required":true,
                "options":[{"id":"small","label":"Small"}],"attributeKey":"employees"},
              {"id":"goals","kind":"MULTIPLE_CHOICE","text":"Goals?","help":"Two","required":false,
                "options":[{"id":"grow","label":"Grow"}],"most":2,"attributeKey":null},
              {"id":"nps","max":7,"min":1,"help":null,"kind":"SCALE","text":"Recommend?","required":true,
                "maxLabel":"Certain","minLabel":null,"attributeKey":null},
              {"kind":"TEXT","id":"why","text":"Why?","help":null,"required":false,"length":"LONG","attributeKey":null}],
              "thankYou":"Thank you!"}""";
    private static final Questionnaire QUESTIONNAIRE = new Questionnaire("en", "Ten minutes.", List.of(
            new SingleChoiceQuestion("size", "How big?", null, true, List.of(new ChoiceOption("small", "Small")), "employees"),
            new MultipleChoiceQuestion("goals", "Goals?", "Two", false, List.of(new ChoiceOption("grow", "Grow")), 2, null),
            new ScaleQuestion("nps", "Recommend?", null, true, new Scale(1, 7, null, "Certain"), null),
            new TextQuestion("why", "Why?", null, false, TextLength.LONG, null)), "Thank you!");

    @Test
    void what_was_kept_is_read() throws JsonProcessingException {
        assertThat(COLUMNS.readValue(KEPT, Questionnaire.class)).isEqualTo(QUESTIONNAIRE);
    }

    @Test
    void it_is_kept_as_it_was_before() throws JsonProcessingException {
        assertThat(COLUMNS.<JsonNode> valueToTree(QUESTIONNAIRE)).isEqualTo(COLUMNS.readTree(KEPT));
    }

    @Test
    void a_field_that_nobody_knows_is_not_lost_silently() {
        assertThatThrownBy(() -> COLUMNS.readValue(KEPT.replace("thankYou", "farewell"), Questionnaire.class))
                .hasMessageContaining("farewell");
    }
}
