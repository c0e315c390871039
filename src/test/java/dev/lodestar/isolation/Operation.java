package dev.lodestar.isolation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * A field of the served schema that takes an id, and the way to it: an operation itself, or a field somewhere below a query.
 *
 * @param kind query or mutation
 * @param path the fields from the operation down to the one that is meant
 */
record Operation(String kind, List<ServedField> path) {

    /** Every field that takes an id, each by the shortest way, in the order of their names: the served order changes. */
    static List<Operation> takingIds(ServedSchema schema) {
        return Stream.concat(fieldsBelowQueries(schema).stream(), mutations(schema).stream())
                .filter(operation -> !schema.waysToIds(operation.field().arguments()).isEmpty())
                .sorted(Comparator.comparing(Operation::name)).toList();
    }

    static List<Operation> mutations(ServedSchema schema) {
        return schema.fields(ServedSchema.MUTATION).stream().map(field -> new Operation("mutation", List.of(field))).toList();
    }

    static List<Operation> fieldsBelowQueries(ServedSchema schema) {
        var found = new ArrayList<Operation>();
        var seen = new HashSet<String>();
        var waiting = new ArrayDeque<Operation>();
        schema.fields(ServedSchema.QUERY).forEach(field -> waiting.add(new Operation("query", List.of(field))));
        while (!waiting.isEmpty()) {
            var next = waiting.poll();
            found.add(next);
            var type = next.field().type();
            if (type.isObject() && seen.add(type.name())) {
                schema.fields(type.name()).forEach(field -> waiting.add(next.below(field)));
            }
        }
        return found;
    }

    ServedField field() {
        return path.get(path.size() - 1);
    }

    String name() {
        return String.join(".", path.stream().map(ServedField::name).toList());
    }

    boolean isMutation() {
        return kind.equals("mutation");
    }

    private Operation below(ServedField field) {
        var longer = new ArrayList<>(path);
        longer.add(field);
        return new Operation(kind, longer);
    }
}
