package dev.lodestar.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * The form in which values are kept: one JSON object with the {@link ValueType} under {@code type}, then the value's own
 * fields, nothing for what is unknown. Equal values written from the same list order have equal text.
 */
public final class ValueJson {

    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private ValueJson() {
    }

    /** The type of a value. */
    public static ValueType typeOf(AttributeValue value) {
        for (ValueType type : ValueType.values()) {
            if (type.valueClass() == value.getClass()) {
                return type;
            }
        }
        throw new IllegalStateException("No value type holds " + value.getClass());
    }

    public static String write(AttributeValue value) {
        return tree(value).toString();
    }

    /** The same as {@link #write}, to be put into a larger document. */
    public static ObjectNode tree(AttributeValue value) {
        ObjectNode tree = JSON.createObjectNode().put("type", typeOf(value).name());
        return tree.setAll((ObjectNode) JSON.valueToTree(value));
    }

    /**
     * @throws IllegalStateException when the text is not a value as this class writes it
     */
    public static AttributeValue read(String json) {
        try {
            return read(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored attribute value is not JSON: " + json, e);
        }
    }

    /**
     * @throws IllegalStateException when the tree is not a value as this class writes it
     */
    public static AttributeValue read(JsonNode json) {
        for (ValueType type : ValueType.values()) {
            if (type.name().equals(json.path("type").asText())) {
                ObjectNode fields = json.deepCopy();
                fields.remove("type");
                try {
                    return JSON.treeToValue(fields, type.valueClass());
                } catch (JsonProcessingException e) {
                    throw new IllegalStateException("A stored value is not a " + type + ": " + json, e);
                }
            }
        }
        throw new IllegalStateException("A stored value has no known type: " + json);
    }
}
