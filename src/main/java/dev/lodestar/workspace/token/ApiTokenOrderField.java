package dev.lodestar.workspace.token;

import dev.lodestar.shared.graphql.OrderField;

import org.eclipse.microprofile.graphql.Description;

/** By what API tokens can be ordered. */
@Description("By what API tokens can be ordered.")
public enum ApiTokenOrderField implements OrderField {
    @Description("When the token was made.")
    CREATED_AT("id", Kind.ID),
    @Description("The purpose of the token.")
    NAME("name", Kind.TEXT);

    private final String property;
    private final Kind kind;

    ApiTokenOrderField(String property, Kind kind) {
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
