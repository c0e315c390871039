package dev.lodestar.survey.respondent;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import dev.lodestar.shared.UserErrorException;
import dev.lodestar.survey.RespondentAnswers;
import dev.lodestar.survey.Respondents;
import dev.lodestar.survey.questionnaire.model.UnclearAnswerException;

/** The protocol of the respondent's pages. A GET changes nothing: mail scanners open every link, and some run its scripts. */
@Path("/respond/{token}")
@Produces(MediaType.APPLICATION_JSON)
public class RespondResource {

    private final Respondents respondents;

    RespondResource(Respondents respondents) {
        this.respondents = respondents;
    }

    @GET
    public Response look(@PathParam("token") String token) {
        return RespondentAnswers.of(() -> respondents.look(token));
    }

    @POST
    @Path("/start")
    public Response start(@PathParam("token") String token) {
        return RespondentAnswers.of(() -> respondents.start(token));
    }

    @PUT
    @Path("/answers/{questionId}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(@PathParam("token") String token, @PathParam("questionId") String questionId, AnswerBody body) {
        return RespondentAnswers.of(() -> respondents.save(input(token, questionId, body)));
    }

    private static SaveAnswer.Input input(String token, String questionId, AnswerBody body) {
        if (body == null || body.surveyVersion() == null || body.sequence() == null) {
            throw UserErrorException.required("Send surveyVersion, sequence and answer.", "surveyVersion");
        }
        try {
            return new SaveAnswer.Input(token, body.surveyVersion(), questionId, body.sequence(),
                    AnswerReader.read(body.answer()));
        } catch (UnclearAnswerException e) {
            throw UserErrorException.invalid(e.getMessage(), "answer");
        }
    }

    @POST
    @Path("/complete")
    public Response complete(@PathParam("token") String token) {
        return RespondentAnswers.of(() -> respondents.complete(token));
    }
}
