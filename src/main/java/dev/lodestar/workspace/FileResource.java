package dev.lodestar.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import dev.lodestar.shared.Roles;
import dev.lodestar.shared.UserError;
import dev.lodestar.shared.UserErrorCode;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Where a file is handed over, since GraphQL carries none. A mutation then names the file by its id. */
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
    public Response upload(@RestForm("file") FileUpload file) throws IOException {
        if (file == null) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(new UserError(UserErrorCode.REQUIRED, "Send the file in the form field 'file'.",
                            List.of("file")))
                    .build();
        }
        var kept = uploads.keep(file.fileName(), Files.readAllBytes(file.uploadedFile()));
        return Response.status(Response.Status.CREATED).entity(kept).build();
    }
}
