package dev.lodestar.workspace.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;

import dev.lodestar.shared.Roles;
import dev.lodestar.shared.UserErrorCode;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.export.ExportFormat;
import dev.lodestar.shared.export.ExportableList;
import dev.lodestar.shared.export.ListExport;
import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.workspace.AuditEvent;
import dev.lodestar.workspace.AuditLog;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;

import org.jboss.resteasy.reactive.RestPath;

/** Where lists are taken away as files: what is filtered, as it is now, written while it is read. */
@Path("/files/export")
public class ExportResource {

    private static final String BYTE_ORDER_MARK = "bom";

    private final Instance<ExportableList<?>> lists;
    private final SecurityIdentity identity;
    private final Tenancy tenancy;
    private final AuditLog auditLog;
    private final Clock clock;

    ExportResource(@Any Instance<ExportableList<?>> lists, SecurityIdentity identity, Tenancy tenancy, AuditLog auditLog,
            Clock clock) {
        this.lists = lists;
        this.identity = identity;
        this.tenancy = tenancy;
        this.auditLog = auditLog;
        this.clock = clock;
    }

    /**
     * The list {@code name} as a CSV or XLSX file. The query parameters are the filters of the list; {@code bom=false} leaves
     * the byte-order mark of a CSV file out.
     */
    @GET
    @Path("/{name}.{extension}")
    @RolesAllowed(Roles.VIEWER)
    public Response export(@RestPath String name, @RestPath String extension, @Context UriInfo uri) {
        var list = lists.stream().filter(one -> one.name().equals(name)).findFirst();
        var format = ExportFormat.ofExtension(extension);
        if (list.isEmpty() || format.isEmpty()) {
            return refusal(UserErrorException.notFound("list to export", name + "." + extension));
        }
        if (!identity.hasRole(list.get().role())) {
            throw new ForbiddenException();
        }
        try {
            return file(list.get(), format.get(), parameters(uri));
        } catch (UserErrorException refused) {
            return refusal(refused);
        }
    }

    private static Map<String, String> parameters(UriInfo uri) {
        var parameters = new HashMap<String, String>();
        uri.getQueryParameters().forEach((name, values) -> {
            if (values.size() != 1) {
                throw UserErrorException.invalid("Give '%s' once.".formatted(name), name);
            }
            parameters.put(name, values.get(0));
        });
        return parameters;
    }

    private <R> Response file(ExportableList<R> list, ExportFormat format, Map<String, String> parameters) {
        var byteOrderMark = !"false".equals(parameters.remove(BYTE_ORDER_MARK));
        var unknown = parameters.keySet().stream().filter(filter -> !list.filters().contains(filter)).findFirst();
        if (unknown.isPresent()) {
            // A filter that is misspelt must not become a file of everything.
            throw UserErrorException.invalid("This list has no filter '%s'; it has %s."
                    .formatted(unknown.get(), String.join(", ", list.filters().stream().sorted().toList())), unknown.get());
        }
        var rows = list.rows(parameters);
        auditLog.record(exported(list, format, parameters.keySet()));
        var workspace = tenancy.current();
        StreamingOutput content = out -> tenancy.within(workspace,
                () -> ListExport.write(list, rows, format, byteOrderMark, out));
        return Response.ok(content, format.mediaType()).header("Content-Disposition", disposition(list, format))
                .header("Cache-Control", "no-store").build();
    }

    /** What a person looks for is not written down: it may be the name of somebody who is erased later. */
    private static AuditEvent exported(ExportableList<?> list, ExportFormat format, Set<String> filters) {
        return AuditEvent.of("list.exported").with("list", list.name()).with("format", format)
                .with("filters", String.join(" ", filters.stream().sorted().toList()));
    }

    private String disposition(ExportableList<?> list, ExportFormat format) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var plain = "%s-%s.%s".formatted(list.name(), today, format.extension());
        var spoken = "%s %s.%s".formatted(list.title(), today, format.extension());
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain,
                URLEncoder.encode(spoken, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    private static Response refusal(UserErrorException refused) {
        var error = refused.errors().get(0);
        var status = error.code() == UserErrorCode.NOT_FOUND ? Response.Status.NOT_FOUND : Response.Status.BAD_REQUEST;
        return Response.status(status).type(MediaType.APPLICATION_JSON).entity(error).build();
    }
}
