package dev.lodestar.persona;

import dev.lodestar.shared.graphql.OrderField;

import org.eclipse.microprofile.graphql.Description;

/** By what published personas can be ordered. */
@Description("By what published personas can be ordered.")
public enum PublishedPersonaOrderField implements OrderField {
    @Description("When the personas were created.")
    CREATED_AT("id", Kind.ID),
    @Description("When they were published.")
    PUBLISHED_AT("publishedAt", Kind.TIME);

    private final String property;
    private final Kind kind;

    PublishedPersonaOrderField(String property, Kind kind) {
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
