package dev.lodestar.profile.revision;

import dev.lodestar.shared.graphql.OrderField;

import org.eclipse.microprofile.graphql.Description;

/** By what revisions can be ordered. */
@Description("By what revisions can be ordered.")
public enum RevisionOrderField implements OrderField {
    @Description("When they were made, which is the order of their numbers.")
    CREATED_AT("id", Kind.ID);

    private final String property;
    private final Kind kind;

    RevisionOrderField(String property, Kind kind) {
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
