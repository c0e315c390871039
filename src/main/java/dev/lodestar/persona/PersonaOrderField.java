package dev.lodestar.persona;

import dev.lodestar.shared.graphql.OrderField;

import org.eclipse.microprofile.graphql.Description;

/** By what personas can be ordered. */
@Description("By what personas can be ordered.")
public enum PersonaOrderField implements OrderField {
    @Description("When they were created.")
    CREATED_AT("id", Kind.ID),
    @Description("When they were last changed.")
    UPDATED_AT("updatedAt", Kind.TIME),
    @Description("Their names.")
    NAME("nameKey", Kind.TEXT);

    private final String property;
    private final Kind kind;

    PersonaOrderField(String property, Kind kind) {
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
