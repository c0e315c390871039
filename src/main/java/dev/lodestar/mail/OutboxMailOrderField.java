package dev.lodestar.mail;

import dev.lodestar.shared.graphql.OrderField;

import org.eclipse.microprofile.graphql.Description;

/** By what mails can be ordered. */
@Description("The properties by which mails can be ordered.")
public enum OutboxMailOrderField implements OrderField {

    @Description("When the mails were written.")
    CREATED_AT("id", Kind.ID);

    private final String property;
    private final Kind kind;

    OutboxMailOrderField(String property, Kind kind) {
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
