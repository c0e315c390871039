package dev.lodestar.profile.lifecycle;

import dev.lodestar.shared.graphql.OrderField;

import org.eclipse.microprofile.graphql.Description;

/** By what profiles can be ordered. */
@Description("By what profiles can be ordered.")
public enum ProfileOrderField implements OrderField {
    @Description("When they were created.")
    CREATED_AT("id", Kind.ID),
    @Description("When they were last changed.")
    UPDATED_AT("updatedAt", Kind.TIME),
    @Description("Their names.")
    NAME("nameKey", Kind.TEXT);

    private final String property;
    private final Kind kind;

    ProfileOrderField(String property, Kind kind) {
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
