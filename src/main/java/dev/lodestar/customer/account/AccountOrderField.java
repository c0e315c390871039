package dev.lodestar.customer.account;

import dev.lodestar.shared.graphql.OrderField;

import org.eclipse.microprofile.graphql.Description;

/** By what accounts can be ordered. */
@Description("The properties by which accounts can be ordered.")
public enum AccountOrderField implements OrderField {

    @Description("When the accounts were created.")
    CREATED_AT("id", Kind.ID),
    @Description("The names of the accounts.")
    NAME("nameKey", Kind.TEXT);

    private final String property;
    private final Kind kind;

    AccountOrderField(String property, Kind kind) {
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
