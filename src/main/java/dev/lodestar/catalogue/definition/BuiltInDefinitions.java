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

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
    private record Shipped(String key, String label, String description, AttributeGroup group, @Nullable Integer question,
            @JsonUnwrapped Format format, @JsonUnwrapped Use use) {

        AttributeDefinition definition() {
            return new AttributeDefinition(key, label, description, group, format.format(), use.use(), question, true);
        }
    }

    private record Format(ValueType type, @Nullable List<AttributeOption> options, @Nullable String unit,
            @Nullable Integer least, @Nullable Integer greatest) {

        ValueFormat format() {
            return new ValueFormat(type, options == null ? List.of() : options, unit, least, greatest);
        }
    }

    private record Use(List<AppliesTo> of, boolean repeatable, @Nullable Boolean beforeSale) {

        DefinitionUse use() {
            return new DefinitionUse(of, repeatable, beforeSale == null || beforeSale);
        }
    }
}
