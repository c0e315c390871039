package dev.lodestar.isolation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The types of the served schema, as introspection tells them. */
final class Types {

    /** Inputs may hold themselves (a code its children); this deep is deep enough. */
    private static final int DEEPEST_INPUT = 5;

    private final Map<String, Map<String, Object>> byName;

    Types(List<Map<String, Object>> types) {
        byName = types.stream().collect(Collectors.toMap(type -> (String) type.get("name"), Function.identity()));
    }

    Map<String, Object> named(String name) {
        return byName.get(name);
    }

    boolean isRequired(Map<String, Object> type) {
        return "NON_NULL".equals(type.get("kind"));
    }

    /** Whether a value of the type can carry an id. */
    boolean containsId(Map<String, Object> type, int depth) {
        var named = unwrap(type);
        if ("ID".equals(named.get("name"))) {
            return true;
        }
        return "INPUT_OBJECT".equals(named.get("kind")) && depth < DEEPEST_INPUT
                && fields(named, "inputFields").stream().anyMatch(field -> containsId(type(field), depth + 1));
    }

    /** A literal of the type in which every id is the given one. */
    String literal(Map<String, Object> type, String id, int depth) {
        return switch ((String) type.get("kind")) {
            case "NON_NULL" -> literal(ofType(type), id, depth);
            case "LIST" -> "[" + literal(ofType(type), id, depth) + "]";
            case "ENUM" -> (String) fields(byName.get((String) type.get("name")), "enumValues").get(0).get("name");
            case "INPUT_OBJECT" -> inputLiteral(byName.get((String) type.get("name")), id, depth);
            default -> scalar((String) type.get("name"), id);
        };
    }

    private String inputLiteral(Map<String, Object> input, String id, int depth) {
        return fields(input, "inputFields").stream()
                .filter(field -> isRequired(type(field)) || depth < DEEPEST_INPUT && containsId(type(field), depth + 1))
                .map(field -> field.get("name") + ": " + literal(type(field), id, depth + 1))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String scalar(String name, String id) {
        return switch (name) {
            case "ID" -> '"' + id + '"';
            case "Int", "BigInteger", "Long" -> "1";
            case "Float", "BigDecimal" -> "1.0";
            case "Boolean" -> "true";
            case "Date" -> "\"2026-01-01\"";
            case "DateTime" -> "\"2030-01-01T00:00:00Z\"";
            default -> "\"text\"";
        };
    }

    /** Everything that can be asked of the type without arguments, so deep. */
    String selection(Map<String, Object> type, int depth, int deepest) {
        var named = unwrap(type);
        return switch ((String) named.get("kind")) {
            case "OBJECT" -> depth == deepest ? " { __typename }"
                    : fields(byName.get((String) named.get("name")), "fields").stream()
                            .filter(field -> fields(field, "args").stream().noneMatch(argument -> isRequired(type(argument))))
                            .map(field -> field.get("name") + selection(type(field), depth + 1, deepest))
                            .collect(Collectors.joining(" ", " { __typename ", " }"));
            case "UNION", "INTERFACE" -> " { __typename }";
            default -> "";
        };
    }

    private Map<String, Object> unwrap(Map<String, Object> type) {
        var current = type;
        while (ofType(current) != null) {
            current = ofType(current);
        }
        return byName.getOrDefault((String) current.get("name"), current);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> ofType(Map<String, Object> type) {
        return (Map<String, Object>) type.get("ofType");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> type(Map<String, Object> field) {
        return (Map<String, Object>) field.get("type");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> fields(Map<String, Object> type, String name) {
        var fields = (List<Map<String, Object>>) type.get(name);
        return fields == null ? List.of() : fields;
    }
}
