package dev.lodestar.workspace.token;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.shared.Outcome;
import dev.lodestar.shared.Roles;
import dev.lodestar.shared.graphql.ConnectionRequest;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Keys for front ends, for a client. */
@GraphQLApi
public class ApiTokenApi {

    private final ApiTokens tokens;

    ApiTokenApi(ApiTokens tokens) {
        this.tokens = tokens;
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.OWNER)
    @Description("The API tokens of the workspace.")
    public ApiToken.Connection apiTokens(
            @DefaultValue(ConnectionRequest.DEFAULT_FIRST) @Description("How many, 200 at the most.") int first,
            @Description("The cursor to begin behind.") String after,
            @Description("The order of the list, the newest first if not given.") ApiTokenOrder orderBy) {
        var order = orderBy == null ? ApiTokenOrder.NEWEST_FIRST : orderBy;
        return tokens.list(ConnectionRequest.of("apiTokens", first, after, order.field(), order.direction()))
                .as(ApiToken.Edge::new, ApiToken.Connection::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.OWNER)
    @Description("Makes a token with which a front end reads published profiles and personas.")
    public CreateApiToken.Payload createApiToken(@NonNull @Description("The token to make.") CreateApiToken.Input input) {
        return Outcome.of(() -> tokens.create(input))
                .as((issued, errors) -> issued == null ? new CreateApiToken.Payload(null, null, errors)
                        : new CreateApiToken.Payload(issued.token(), issued.secret(), errors));
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.OWNER)
    @Description("Ends a token at once.")
    public RevokeApiToken.Payload revokeApiToken(@NonNull @Description("The token to end.") RevokeApiToken.Input input) {
        return Outcome.of(() -> tokens.revoke(input.id())).as(RevokeApiToken.Payload::new);
    }
}
