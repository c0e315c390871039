package dev.lodestar.isolation;

/**
 * Something that a caller gives: an argument of a field, or a field of an input type.
 *
 * @param owner the name of the field or of the input type
 */
record Parameter(String owner, String name, TypeRef type) {

    String path() {
        return owner + "." + name;
    }
}
