package dev.lodestar.customer.contact;

import dev.lodestar.shared.graphql.OrderField;

import org.eclipse.microprofile.graphql.Description;

/** By what contacts can be ordered. */
@Description("The properties by which contacts can be ordered.")
public enum ContactOrderField implements OrderField {

    @Description("When the contacts were created.")
    CREATED_AT("id", Kind.ID),
    @Description("When the contacts were changed last.")
    UPDATED_AT("updatedAt", Kind.TIME);

    private final String property;
    private final Kind kind;

    ContactOrderField(String property, Kind kind) {
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
