package dev.lodestar.survey.campaign;

import dev.lodestar.shared.graphql.OrderField;

import org.eclipse.microprofile.graphql.Description;

/** By what invitations can be ordered. */
@Description("The properties by which invitations can be ordered.")
public enum InvitationOrderField implements OrderField {

    @Description("When the people were invited.")
    CREATED_AT("id", Kind.ID);

    private final String property;
    private final Kind kind;

    InvitationOrderField(String property, Kind kind) {
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
