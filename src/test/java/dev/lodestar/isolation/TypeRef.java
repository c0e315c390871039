package dev.lodestar.isolation;

import java.util.Map;

/**
 * A type as a field or argument names it.
 *
 * @param kind the kind of the innermost type, such as ENUM
 * @param required whether null is refused
 * @param list whether it is a list of that type
 */
record TypeRef(String name, String kind, boolean required, boolean list) {

    @SuppressWarnings("unchecked")
    static TypeRef of(Map<String, Object> type) {
        var list = false;
        var current = type;
        while (current.get("ofType") != null) {
            list |= "LIST".equals(current.get("kind"));
            current = (Map<String, Object>) current.get("ofType");
        }
        return new TypeRef((String) current.get("name"), (String) current.get("kind"), "NON_NULL".equals(type.get("kind")),
                list);
    }

    boolean isId() {
        return name.equals("ID");
    }

    boolean isEnum() {
        return kind.equals("ENUM");
    }

    boolean isInput() {
        return kind.equals("INPUT_OBJECT");
    }

    boolean isObject() {
        return kind.equals("OBJECT");
    }

    boolean isAbstract() {
        return kind.equals("UNION") || kind.equals("INTERFACE");
    }
}
