package dev.lodestar.workspace.audit;

import dev.lodestar.shared.graphql.OrderDirection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;

/** In which order entries of the audit log are listed. */
@DefaultNonNull
@Input("AuditLogOrder")
@Description("In which order entries of the audit log are listed.")
public record AuditLogOrder(
        @Description("The property that decides the order.") AuditLogOrderField field,
        @Description("The direction of the order.") OrderDirection direction) {

    /** The order if nothing is said: the newest first. */
    public static final AuditLogOrder NEWEST_FIRST = new AuditLogOrder(AuditLogOrderField.CREATED_AT, OrderDirection.DESC);
}
