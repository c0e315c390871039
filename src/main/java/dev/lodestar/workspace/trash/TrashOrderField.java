package dev.lodestar.workspace.trash;

import dev.lodestar.shared.graphql.OrderField;

import org.eclipse.microprofile.graphql.Description;

/** By what entries of the trash can be ordered. */
@Description("By what entries of the trash can be ordered.")
public enum TrashOrderField implements OrderField {
    @Description("When the thing was deleted.")
    DELETED_AT("id", Kind.ID);

    private final String property;
    private final Kind kind;

    TrashOrderField(String property, Kind kind) {
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
