package dev.lodestar.catalogue.definition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.lodestar.catalogue.AppliesTo;
import dev.lodestar.catalogue.AttributeDefinition;
import dev.lodestar.catalogue.AttributeGroup;
import dev.lodestar.catalogue.AttributeOption;
import dev.lodestar.catalogue.DefinitionUse;
import dev.lodestar.catalogue.ValueFormat;
import dev.lodestar.catalogue.ValueType;

import com.fasterxml.jackson.databind.json.JsonMapper;

/** The definitions that every workspace has, read once from {@code catalogue/definitions.json}. */
public final class BuiltInDefinitions {

    private static final Map<String, AttributeDefinition> BY_KEY = read();

    private BuiltInDefinitions() {
    }

    /** All of them, in the order of the file: by group, the telling ones first. */
    public static List<AttributeDefinition> all() {
        return List.copyOf(BY_KEY.values());
    }

    public static Optional<AttributeDefinition> find(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    private static Map<String, AttributeDefinition> read() {
        var json = JsonMapper.builder().build();
        try (var file = BuiltInDefinitions.class.getResourceAsStream("/catalogue/definitions.json")) {
            var byKey = new LinkedHashMap<String, AttributeDefinition>();
            for (var definition : json.readValue(file, Shipped[].class)) {
                if (byKey.put(definition.key, definition.definition()) != null) {
                    throw new IllegalStateException("Two shipped definitions have the key " + definition.key);
                }
            }
            return byKey;
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped attribute definitions cannot be read", e);
        }
    }

    /** One entry of the file, which leaves out what is usual. */
    private static final class Shipped {

        public String key;
        public String label;
        public AttributeGroup group;
        public ValueType type;
        public List<AppliesTo> of;
        public String description;
        public List<AttributeOption> options = List.of();
        public String unit;
        public Integer least;
        public Integer greatest;
        public boolean repeatable;
        public boolean beforeSale = true;
        public Integer question;

        AttributeDefinition definition() {
            return new AttributeDefinition(key, label, description, group,
                    new ValueFormat(type, options, unit, least, greatest), new DefinitionUse(of, repeatable, beforeSale),
                    question, true);
        }
    }
}
