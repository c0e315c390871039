package dev.lodestar.workspace.upload;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import dev.lodestar.shared.Roles;
import dev.lodestar.shared.UserError;
import dev.lodestar.shared.UserErrorCode;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.workspace.Uploads;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Where a file is handed over and given back, since GraphQL carries none. A mutation then names the file by its id. */
@Path("/files")
public class FileResource {

    private final Uploads uploads;

    FileResource(Uploads uploads) {
        this.uploads = uploads;
    }

    /** Keeps the file in the form field {@code file}; answers 201 with its id, name and size. */
    @POST
    @RolesAllowed(Roles.RESEARCHER)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    public Response upload(@RestForm("file") @Nullable FileUpload file) throws IOException {
        if (file == null) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(new UserError(UserErrorCode.REQUIRED, "Send the file in the form field 'file'.",
                            List.of("file")))
                    .build();
        }
        var stored = uploads.store(file.fileName(), Files.readAllBytes(file.uploadedFile()));
        return Response.status(Response.Status.CREATED).entity(stored).build();
    }

    /** Gives a file back as it was handed over; never shown in the browser, since it may hold anything. */
    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.RESEARCHER)
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Response download(@RestPath UUID id) {
        try {
            var content = uploads.content(id);
            var name = URLEncoder.encode(content.name(), StandardCharsets.UTF_8).replace("+", "%20");
            return Response.ok(content.bytes()).header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                    .header("Cache-Control", "no-store").build();
        } catch (UserErrorException refused) {
            return Response.status(Response.Status.NOT_FOUND).type(MediaType.APPLICATION_JSON)
                    .entity(refused.errors().get(0)).build();
        }
    }
}
