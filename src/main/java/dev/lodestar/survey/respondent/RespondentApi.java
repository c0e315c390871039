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
    @Description("What the holder of a personal link gets to see; asking changes nothing.")
    public RespondentPayload respondent(@NonNull @Description("The secret of the personal link.") String token) {
        return Outcome.of(() -> respondents.look(token)).as(RespondentPayload::new);
    }

    @Mutation
    @NonNull
    @PermitAll
    @Description("Begins to answer; a second time shows how far it has come.")
    public RespondentPayload startResponse(@NonNull @Description("The secret of the personal link.") String token) {
        return Outcome.of(() -> respondents.start(token)).as(RespondentPayload::new);
    }

    @Mutation
    @NonNull
    @PermitAll
    @Description("Keeps one answer.")
    public RespondentPayload saveAnswer(@NonNull @Description("The answer.") SaveAnswerInput input) {
        return Outcome.of(() -> respondents.save(input)).as(RespondentPayload::new);
    }

    @Mutation
    @NonNull
    @PermitAll
    @Description("Completes the response; a second time shows the same and does nothing again.")
    public RespondentPayload completeResponse(@NonNull @Description("The secret of the personal link.") String token) {
        return Outcome.of(() -> respondents.complete(token)).as(RespondentPayload::new);
    }
}
