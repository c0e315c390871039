package dev.lodestar.survey.respondent;

import java.util.ArrayList;
import java.util.List;

import dev.lodestar.survey.AnswerInput;
import dev.lodestar.survey.questionnaire.model.UnclearAnswerException;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads an answer strictly: "7" is no number, and 7 is no text. */
final class AnswerReader {

    private AnswerReader() {
    }

    /** @throws UnclearAnswerException saying which field is not of its type */
    static @Nullable AnswerInput read(@Nullable JsonNode json) {
        if (json == null || json.isNull()) {
            return null;
        }
        json.fieldNames().forEachRemaining(name -> require(name.matches("option|options|number|text"),
                "An answer has no field \"" + name + "\"; it has option, options, number or text."));
        return new AnswerInput(text(json, "option"), options(json), number(json), text(json, "text"));
    }

    private static @Nullable String text(JsonNode json, String field) {
        require(!json.hasNonNull(field) || json.get(field).isTextual(), "The field \"" + field + "\" takes a text.");
        return json.hasNonNull(field) ? json.get(field).textValue() : null;
    }

    private static @Nullable Integer number(JsonNode json) {
        require(!json.hasNonNull("number") || json.get("number").canConvertToInt() && json.get("number").isIntegralNumber(),
                "The field \"number\" takes a whole number.");
        return json.hasNonNull("number") ? json.get("number").intValue() : null;
    }

    private static @Nullable List<String> options(JsonNode json) {
        if (!json.hasNonNull("options")) {
            return null;
        }
        require(json.get("options").isArray(), "The field \"options\" takes a list of texts.");
        var options = new ArrayList<String>();
        json.get("options").forEach(option -> {
            require(option.isTextual(), "The field \"options\" takes a list of texts.");
            options.add(option.textValue());
        });
        return options;
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new UnclearAnswerException(message);
        }
    }
}
