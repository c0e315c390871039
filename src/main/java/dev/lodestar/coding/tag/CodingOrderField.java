package dev.lodestar.coding.tag;

import dev.lodestar.shared.graphql.OrderField;

import org.eclipse.microprofile.graphql.Description;

/** By what tags can be ordered. */
@Description("By what tags can be ordered.")
public enum CodingOrderField implements OrderField {
    @Description("When the passage was tagged.")
    CREATED_AT("id", Kind.ID),
    @Description("Where the passage begins in its transcript.")
    START("startOffset", Kind.INTEGER);

    private final String property;
    private final Kind kind;

    CodingOrderField(String property, Kind kind) {
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
