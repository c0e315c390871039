package dev.lodestar.isolation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One query or mutation of the served schema, and how to call it with somebody else's id wherever it takes one.
 *
 * @param kind query or mutation
 */
record Operation(String kind, String name, List<Map<String, Object>> arguments, Map<String, Object> type, Types types) {

    private static final int DEEPEST_SELECTION = 4;

    boolean takesAnId() {
        return arguments.stream().anyMatch(argument -> types.containsId(type(argument), 0));
    }

    /** The call as a document: every id is the given one, everything else that is required is a small valid value. */
    String callWith(String id) {
        var given = arguments.stream()
                .filter(argument -> types.isRequired(type(argument)) || types.containsId(type(argument), 0))
                .map(argument -> argument.get("name") + ": " + types.literal(type(argument), id, 0))
                .collect(Collectors.joining(", "));
        return kind + " { it: " + name + (given.isEmpty() ? "" : "(" + given + ")")
                + types.selection(type, 0, DEEPEST_SELECTION)
                + " }";
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> type(Map<String, Object> argument) {
        return (Map<String, Object>) argument.get("type");
    }

    @SuppressWarnings("unchecked")
    static List<Operation> all(Types types, Map<String, Object> root, String kind) {
        var operations = new ArrayList<Operation>();
        for (var field : (List<Map<String, Object>>) root.get("fields")) {
            operations.add(new Operation(kind, (String) field.get("name"), (List<Map<String, Object>>) field.get("args"),
                    type(field), types));
        }
        return operations;
    }
}
