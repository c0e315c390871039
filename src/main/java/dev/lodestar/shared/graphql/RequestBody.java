package dev.lodestar.shared.graphql;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeType;

/**
 * A request in JSON, of which every part has the type that the specification GraphQL over HTTP gives it.
 *
 * @param operationName empty if not said
 */
record RequestBody(String query, String operationName) {

    /** More than any type takes; a number such as 1e999999999 would fill the memory when it is written out. */
    private static final int MOST_DIGITS = 400;
    private static final ObjectMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    private static final Map<String, JsonNodeType> OPTIONAL = Map.of("operationName", JsonNodeType.STRING, "variables",
            JsonNodeType.OBJECT, "extensions", JsonNodeType.OBJECT);

    /** Says in words what is wrong with a request. */
    static final class Malformed extends Exception {

        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message);
        }

        @Override
        public String getMessage() {
            return Objects.requireNonNull(super.getMessage());
        }
    }

    static RequestBody read(byte[] bytes) throws Malformed {
        var body = parse(bytes);
        if (!body.isObject()) {
            throw new Malformed("The body must be one JSON object with the field query.");
        }
        if (!body.path("query").isTextual() || body.path("query").textValue().isBlank()) {
            throw new Malformed("The field query must be a text, the document in GraphQL.");
        }
        for (var optional : OPTIONAL.entrySet()) {
            var part = body.path(optional.getKey());
            if (!part.isMissingNode() && !part.isNull() && part.getNodeType() != optional.getValue()) {
                throw new Malformed("The field %s must be %s.".formatted(optional.getKey(),
                        optional.getValue() == JsonNodeType.OBJECT ? "an object" : "a text"));
            }
        }
        checkValues(body);
        return new RequestBody(body.path("query").textValue(), body.path("operationName").asText(""));
    }

    private static JsonNode parse(byte[] bytes) throws Malformed {
        try {
            return JSON.readTree(bytes);
        } catch (IOException e) {
            throw new Malformed("The body is not JSON in UTF-8, or is nested too deep.");
        }
    }

    private static void checkValues(JsonNode node) throws Malformed {
        if (node.isNumber() && !isOrdinary(node.decimalValue())) {
            throw new Malformed("A number must have at most %d digits.".formatted(MOST_DIGITS));
        }
        if (node.isTextual()) {
            checkText(node.textValue());
        }
        for (var field : node.properties()) {
            checkText(field.getKey());
        }
        for (var child : node) {
            checkValues(child);
        }
    }

    private static boolean isOrdinary(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS;
    }

    /** Texts that are none in Unicode cannot be stored. */
    static void checkText(String text) throws Malformed {
        for (int i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            var isPair = Character.isHighSurrogate(character) && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (character == '\0' || Character.isSurrogate(character) && !isPair) {
                throw new Malformed("A text must not hold the character NUL or half of a surrogate pair.");
            }
            if (isPair) {
                i++;
            }
        }
    }
}
