package dev.lodestar.theme.statement;

import dev.lodestar.shared.graphql.OrderField;

import org.eclipse.microprofile.graphql.Description;

/** By what the statements of a theme can be ordered. */
@Description("The properties by which the statements of a theme can be ordered.")
public enum ThemeStatementOrderField implements OrderField {

    @Description("How near the statements are to the centroid of the theme.")
    SIMILARITY("similarity", Kind.DECIMAL),
    @Description("When the statements became known here.")
    CREATED_AT("id", Kind.ID);

    private final String property;
    private final Kind kind;

    ThemeStatementOrderField(String property, Kind kind) {
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
