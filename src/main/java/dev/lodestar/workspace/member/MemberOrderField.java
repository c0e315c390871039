package dev.lodestar.workspace.member;

import dev.lodestar.shared.graphql.OrderField;

import org.eclipse.microprofile.graphql.Description;

/** By what members can be ordered. */
@Description("By what members can be ordered.")
public enum MemberOrderField implements OrderField {
    @Description("The name of the member.")
    NAME("name", Kind.TEXT),
    @Description("The e-mail address of the member.")
    EMAIL("email", Kind.TEXT);

    private final String property;
    private final Kind kind;

    MemberOrderField(String property, Kind kind) {
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
