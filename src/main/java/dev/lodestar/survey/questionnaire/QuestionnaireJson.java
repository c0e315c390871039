package dev.lodestar.survey.questionnaire;

import dev.lodestar.survey.questionnaire.model.Questionnaire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * How questionnaires are kept. A field that an older program wrote and this one does not know would be a loss, so it is
 * refused.
 */
public final class QuestionnaireJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private QuestionnaireJson() {
    }

    public static String write(Questionnaire questionnaire) {
        try {
            return MAPPER.writeValueAsString(questionnaire);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A questionnaire cannot be written down", e);
        }
    }

    public static Questionnaire read(String json) {
        try {
            return MAPPER.readValue(json, Questionnaire.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A questionnaire that was kept cannot be read", e);
        }
    }
}
