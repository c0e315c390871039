package dev.lodestar.profile.lifecycle;

import dev.lodestar.shared.graphql.OrderField;

import org.eclipse.microprofile.graphql.Description;

/** By what published profiles can be ordered. */
@Description("By what published profiles can be ordered.")
public enum PublishedProfileOrderField implements OrderField {
    @Description("When the profiles were created.")
    CREATED_AT("id", Kind.ID),
    @Description("When they were published.")
    PUBLISHED_AT("publishedAt", Kind.TIME);

    private final String property;
    private final Kind kind;

    PublishedProfileOrderField(String property, Kind kind) {
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
