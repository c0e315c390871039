package dev.lodestar.theme.statement;

import dev.lodestar.shared.graphql.OrderField;

import org.eclipse.microprofile.graphql.Description;

/** By what statements of a search can be ordered. */
@Description("The properties by which statements of a search can be ordered.")
public enum StatementOrderField implements OrderField {

    @Description("When the statements became known here.")
    CREATED_AT("id", Kind.ID);

    private final String property;
    private final Kind kind;

    StatementOrderField(String property, Kind kind) {
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
