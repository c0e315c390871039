package dev.lodestar.incentive.claim;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import dev.lodestar.survey.RespondentAnswers;
import dev.lodestar.survey.Respondents;

/** A respondent's reward. A GET shows how it stands; only the explicit claim shows the code. */
@Path("/respond/{token}/reward")
@Produces(MediaType.APPLICATION_JSON)
public class RewardResource {

    private final Respondents respondents;
    private final Claiming claiming;

    RewardResource(Respondents respondents, Claiming claiming) {
        this.respondents = respondents;
        this.claiming = claiming;
    }

    @GET
    public Response look(@PathParam("token") String token) {
        return RespondentAnswers.of(() -> respondents.within(token, claiming::look));
    }

    @POST
    public Response claim(@PathParam("token") String token) {
        return RespondentAnswers.of(() -> respondents.within(token, claiming::claim));
    }
}
