package dev.lodestar.workspace.audit;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.shared.PageRequest;
import dev.lodestar.shared.Roles;
import dev.lodestar.workspace.AuditLog;
import dev.lodestar.workspace.AuditLogEntry;
import dev.lodestar.workspace.AuditLogFilter;

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
    @Description("What was done in this workspace, the newest first.")
    public AuditLogEntry.Connection auditLog(@Description("How many, 20 if not said.") Integer first,
            @Description("The cursor to begin behind.") String after,
            @Description("Which entries, all if not said.") AuditLogFilter filter) {
        return auditLog.list(filter == null ? AuditLogFilter.ALL : filter, PageRequest.of(first, after))
                .as(AuditLogEntry.Edge::new, AuditLogEntry.Connection::new);
    }
}
