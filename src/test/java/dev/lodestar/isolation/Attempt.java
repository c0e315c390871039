package dev.lodestar.isolation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One way to give an operation an id.
 *
 * @param way from an argument of the operation down to the id
 * @param enums what is chosen for the enums that must be given, by the path of the parameter
 */
record Attempt(Operation operation, List<Parameter> way, Map<String, String> enums) {

    /** An attempt for each place that takes an id, and again for each value of an enum beside it. */
    static List<Attempt> all(Operation operation, ServedSchema schema) {
        var attempts = new ArrayList<Attempt>();
        for (var way : schema.waysToIds(operation.field().arguments())) {
            var plain = plain(operation, way, schema);
            attempts.add(plain);
            for (var choice : plain.choices(schema)) {
                schema.enumValues(choice.type().name()).stream().skip(1)
                        .forEach(value -> attempts.add(plain.choosing(choice.path(), value)));
            }
        }
        return attempts;
    }

    /** The operation with nothing but what it needs. */
    static Attempt plain(Operation operation, List<Parameter> way, ServedSchema schema) {
        var attempt = new Attempt(operation, way, new LinkedHashMap<>());
        attempt.choices(schema)
                .forEach(choice -> attempt.enums.put(choice.path(), schema.enumValues(choice.type().name()).get(0)));
        return attempt;
    }

    /** Whether the optional parameter is part of the call. */
    boolean gives(Parameter parameter) {
        return parameter.type().required() || way.contains(parameter)
                || !way.isEmpty() && Values.isGivenWith(parameter, place());
    }

    Parameter place() {
        return way.get(way.size() - 1);
    }

    /** The place by its name, for whoever reads a failure. */
    String title() {
        return placeTitle() + (enums.isEmpty() ? "" : " with " + enums.values());
    }

    String placeTitle() {
        return operation.name() + "(" + String.join(".", way.stream().map(Parameter::name).toList()) + ")";
    }

    private Attempt choosing(String path, String value) {
        var others = new LinkedHashMap<>(enums);
        others.put(path, value);
        return new Attempt(operation, way, others);
    }

    /** Everything that the call gives, what is in its inputs included. */
    Stream<Parameter> given(ServedSchema schema) {
        return operation.path().stream().flatMap(field -> given(field.arguments(), schema));
    }

    private Stream<Parameter> given(List<Parameter> parameters, ServedSchema schema) {
        return parameters.stream().filter(this::gives)
                .flatMap(parameter -> parameter.type().isInput()
                        ? Stream.concat(Stream.of(parameter), given(schema.inputFields(parameter.type().name()), schema))
                        : Stream.of(parameter));
    }

    /** The enums that the call gives a value to. */
    private List<Parameter> choices(ServedSchema schema) {
        return given(schema).filter(parameter -> parameter.type().isEnum()).toList();
    }
}
