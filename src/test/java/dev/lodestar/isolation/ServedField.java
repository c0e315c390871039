package dev.lodestar.isolation;

import java.util.List;

/** A field of an object type, the operations of the API included. */
record ServedField(String name, List<Parameter> arguments, TypeRef type) {

    boolean needsArguments() {
        return arguments.stream().anyMatch(argument -> argument.type().required());
    }
}
