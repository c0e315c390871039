package dev.lodestar.survey.campaign;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import dev.lodestar.shared.UserErrorException;
import dev.lodestar.survey.Respondents;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The end of mails: one click of the mail program (RFC 8058), or one click on a page that works without scripts. */
@Path("/respond/unsubscribe/{token}")
public class UnsubscribeResource {

    /** Templates in the folder UnsubscribeResource. */
    @CheckedTemplate
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance ask();

        static native TemplateInstance done();

        static native TemplateInstance unknown();
    }

    private final Respondents respondents;

    UnsubscribeResource(Respondents respondents) {
        this.respondents = respondents;
    }

    /** Asks, and changes nothing. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response ask(@PathParam("token") String token) {
        return page(200, Templates.ask());
    }

    @POST
    @Produces(MediaType.TEXT_HTML)
    public Response unsubscribe(@PathParam("token") String token) {
        try {
            respondents.unsubscribe(token);
            return page(200, Templates.done());
        } catch (UserErrorException refused) {
            return page(404, Templates.unknown());
        }
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status).entity(page.render()).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Referrer-Policy", "no-referrer").header("Cache-Control", "no-store").build();
    }
}
