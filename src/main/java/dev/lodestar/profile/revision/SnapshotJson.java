package dev.lodestar.profile.revision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.UUID;

import dev.lodestar.catalogue.AttributeGroup;
import dev.lodestar.catalogue.ValueJson;
import dev.lodestar.profile.EvidenceTally;
import dev.lodestar.profile.Polarity;
import dev.lodestar.profile.Snapshot;
import dev.lodestar.profile.SnapshotAttribute;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** The form in which revisions are kept. */
public final class SnapshotJson {

    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();

    private SnapshotJson() {
    }

    public static String write(Snapshot snapshot) {
        ObjectNode root = JSON.createObjectNode();
        // An array, since a JSON database column does not keep the order of an object's fields.
        var fields = root.putArray("fields");
        snapshot.fields().forEach((name, value) -> fields.addArray().add(name).add(value));
        var attributes = root.putArray("attributes");
        for (SnapshotAttribute attribute : snapshot.attributes()) {
            attributes.add(write(attribute));
        }
        return root.toString();
    }

    public static Snapshot read(String json) {
        try {
            JsonNode root = JSON.readTree(json);
            var fields = new LinkedHashMap<String, String>();
            root.path("fields").forEach(field -> fields.put(field.get(0).asText(),
                    field.get(1).isNull() ? null : field.get(1).asText()));
            var attributes = new ArrayList<SnapshotAttribute>();
            for (JsonNode attribute : root.path("attributes")) {
                attributes.add(readAttribute(attribute));
            }
            return new Snapshot(fields, attributes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored revision cannot be read", e);
        }
    }

    private static ObjectNode write(SnapshotAttribute attribute) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", attribute.id().toString()).put("key", attribute.key()).put("label", attribute.label())
                .put("group", attribute.group().name()).put("polarity", attribute.polarity().name())
                .put("weight", attribute.weight()).put("text", attribute.text());
        node.set("value", ValueJson.tree(attribute.value()));
        node.set("evidence", JSON.valueToTree(attribute.evidence()));
        return node;
    }

    private static SnapshotAttribute readAttribute(JsonNode node) throws JsonProcessingException {
        return new SnapshotAttribute(UUID.fromString(node.get("id").asText()), node.get("key").asText(),
                node.get("label").asText(), AttributeGroup.valueOf(node.get("group").asText()),
                Polarity.valueOf(node.get("polarity").asText()), node.get("weight").asInt(),
                ValueJson.read(node.get("value")), node.get("text").asText(),
                JSON.treeToValue(node.get("evidence"), EvidenceTally.class));
    }
}
