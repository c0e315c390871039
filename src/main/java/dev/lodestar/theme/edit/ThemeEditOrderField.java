package dev.lodestar.theme.edit;

import dev.lodestar.shared.graphql.OrderField;

import org.eclipse.microprofile.graphql.Description;

/** By what edits of themes can be ordered. */
@Description("The properties by which edits of themes can be ordered.")
public enum ThemeEditOrderField implements OrderField {

    @Description("When the edits were made.")
    MADE_AT("id", Kind.ID);

    private final String property;
    private final Kind kind;

    ThemeEditOrderField(String property, Kind kind) {
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
