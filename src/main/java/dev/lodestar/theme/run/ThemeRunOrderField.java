package dev.lodestar.theme.run;

import dev.lodestar.shared.graphql.OrderField;

import org.eclipse.microprofile.graphql.Description;

/** By what searches for themes can be ordered. */
@Description("The properties by which searches for themes can be ordered.")
public enum ThemeRunOrderField implements OrderField {

    @Description("When the searches were asked for.")
    CREATED_AT("id", Kind.ID),
    @Description("What the searches are called.")
    TITLE("title", Kind.TEXT);

    private final String property;
    private final Kind kind;

    ThemeRunOrderField(String property, Kind kind) {
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
