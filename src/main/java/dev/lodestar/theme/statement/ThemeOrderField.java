package dev.lodestar.theme.statement;

import dev.lodestar.shared.graphql.OrderField;

import org.eclipse.microprofile.graphql.Description;

/** By what themes can be ordered. */
@Description("The properties by which themes can be ordered.")
public enum ThemeOrderField implements OrderField {

    @Description("How many people say the themes.")
    PEOPLE("people", Kind.INTEGER),
    @Description("What the themes are called.")
    NAME("name", Kind.TEXT);

    private final String property;
    private final Kind kind;

    ThemeOrderField(String property, Kind kind) {
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
