package dev.lodestar.isolation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.lodestar.GraphQL;

/** The schema as the API tells it. */
final class ServedSchema {

    static final String QUERY = "Query";
    static final String MUTATION = "Mutation";

    private static final String INTROSPECTION = """
            { __schema { types { kind name
                fields { name args { name type { ...T } } type { ...T } }
                inputFields { name type { ...T } }
                enumValues { name } } } }
            fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } }""";

    private final Map<String, Map<String, Object>> types = new HashMap<>();

    ServedSchema(List<Map<String, Object>> introspected) {
        introspected.forEach(type -> types.put((String) type.get("name"), type));
    }

    static ServedSchema of(GraphQL api) {
        return new ServedSchema(api.ask(INTROSPECTION).getList("__schema.types"));
    }

    List<ServedField> fields(String type) {
        return members(type, "fields").stream().map(field -> {
            var name = (String) field.get("name");
            return new ServedField(name, parameters(name, list(field, "args")), typeOf(field));
        }).toList();
    }

    List<Parameter> inputFields(String type) {
        return parameters(type, members(type, "inputFields"));
    }

    List<String> enumValues(String type) {
        return members(type, "enumValues").stream().map(value -> (String) value.get("name")).toList();
    }

    /** Every way from an argument down to an id in it; inputs that hold themselves are entered once. */
    List<List<Parameter>> waysToIds(List<Parameter> arguments) {
        return ways(arguments, Set.of());
    }

    private List<List<Parameter>> ways(List<Parameter> parameters, Set<String> entered) {
        var found = new ArrayList<List<Parameter>>();
        for (var parameter : parameters) {
            if (parameter.type().isId()) {
                found.add(List.of(parameter));
            } else if (parameter.type().isInput() && !entered.contains(parameter.type().name())) {
                var now = new HashSet<>(entered);
                now.add(parameter.type().name());
                for (var rest : ways(inputFields(parameter.type().name()), now)) {
                    var way = new ArrayList<Parameter>();
                    way.add(parameter);
                    way.addAll(rest);
                    found.add(way);
                }
            }
        }
        return found;
    }

    private static List<Parameter> parameters(String owner, List<Map<String, Object>> described) {
        return described.stream().map(one -> new Parameter(owner, (String) one.get("name"), typeOf(one))).toList();
    }

    @SuppressWarnings("unchecked")
    private static TypeRef typeOf(Map<String, Object> described) {
        return TypeRef.of((Map<String, Object>) described.get("type"));
    }

    private List<Map<String, Object>> members(String type, String which) {
        return list(types.get(type), which);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> described, String which) {
        var members = (List<Map<String, Object>>) described.get(which);
        return members == null ? List.of() : members;
    }
}
