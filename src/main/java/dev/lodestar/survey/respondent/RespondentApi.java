package dev.lodestar.survey.respondent;

import jakarta.annotation.security.PermitAll;

import dev.lodestar.shared.Outcome;
import dev.lodestar.survey.Respondents;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** A respondent's steps, for a client that asks people on a page of its own. The secret of the link is the right. */
@GraphQLApi
public class RespondentApi {

    private final Respondents respondents;

    RespondentApi(Respondents respondents) {
        this.respondents = respondents;
    }

    @Query
    @NonNull
    @PermitAll
    @Description("Looks up what the holder of a personal link gets to see. Asking changes nothing.")
    public RespondentPayload respondent(@NonNull @Description("The secret of the personal link.") String token) {
        return Outcome.of(() -> respondents.look(token)).as(RespondentPayload::new);
    }

    @Mutation
    @NonNull
    @PermitAll
    @Description("Begins to answer. A second time shows how far the person has come.")
    public StartResponse.Payload startResponse(
            @NonNull @Description("The personal link whose survey is begun.") StartResponse.Input input) {
        return Outcome.of(() -> respondents.start(input.token())).as(StartResponse.Payload::new);
    }

    @Mutation
    @NonNull
    @PermitAll
    @Description("Saves one answer.")
    public SaveAnswer.Payload saveAnswer(@NonNull @Description("The answer to save.") SaveAnswer.Input input) {
        return Outcome.of(() -> respondents.save(input)).as(SaveAnswer.Payload::new);
    }

    @Mutation
    @NonNull
    @PermitAll
    @Description("Completes the response. A second time shows the same and does nothing again.")
    public CompleteResponse.Payload completeResponse(
            @NonNull @Description("The personal link whose response is complete.") CompleteResponse.Input input) {
        return Outcome.of(() -> respondents.complete(input.token())).as(CompleteResponse.Payload::new);
    }
}
