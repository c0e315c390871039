package dev.lodestar.workspace.audit;

import dev.lodestar.shared.graphql.OrderField;

import org.eclipse.microprofile.graphql.Description;

/** By what entries of the audit log can be ordered. */
@Description("By what entries of the audit log can be ordered.")
public enum AuditLogOrderField implements OrderField {
    @Description("When it was done.")
    CREATED_AT("id", Kind.ID);

    private final String property;
    private final Kind kind;

    AuditLogOrderField(String property, Kind kind) {
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
