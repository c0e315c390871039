package dev.lodestar.workspace.audit;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.shared.Roles;
import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.workspace.AuditLog;
import dev.lodestar.workspace.AuditLogEntry;
import dev.lodestar.workspace.AuditLogFilter;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** The audit log, for a client. */
@GraphQLApi
public class AuditLogApi {

    private final AuditLog auditLog;

    AuditLogApi(AuditLog auditLog) {
        this.auditLog = auditLog;
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("The audit log of the workspace: what was done in it.")
    public AuditLogEntry.Connection auditLog(
            @DefaultValue(ConnectionRequest.DEFAULT_FIRST) @Description("How many, 200 at the most.") int first,
            @Description("The cursor to begin behind.") String after,
            @Description("The order of the list, the newest first if not given.") AuditLogOrder orderBy,
            @Description("Which entries, all if not given.") AuditLogFilter filter) {
        var order = orderBy == null ? AuditLogOrder.NEWEST_FIRST : orderBy;
        return auditLog.list(filter == null ? AuditLogFilter.ALL : filter,
                ConnectionRequest.of("auditLog", first, after, order.field(), order.direction()))
                .as(AuditLogEntry.Edge::new, AuditLogEntry.Connection::new);
    }
}
