package dev.lodestar.coding.codebook;

import dev.lodestar.shared.graphql.OrderField;

import org.eclipse.microprofile.graphql.Description;

/** By what codes can be ordered. */
@Description("By what codes can be ordered.")
public enum CodeOrderField implements OrderField {
    @Description("When the code was added.")
    CREATED_AT("id", Kind.ID),
    @Description("The name of the code.")
    NAME("name", Kind.TEXT);

    private final String property;
    private final Kind kind;

    CodeOrderField(String property, Kind kind) {
        this.property = property;
        this.kind = kind;
    }

    @Override
    public String property() {
        return property;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
