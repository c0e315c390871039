package dev.lodestar.workspace.token;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.lodestar.shared.PageInfo;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** A key with which a front end reads published profiles and personas, and nothing else. */
@DefaultNonNull
@Description("A key with which a front end reads published profiles and personas, and nothing else.")
public record ApiToken(
        @Id @Description("The ID of the token, which is not the secret.") UUID id,
        @Description("The purpose of the token.") String name,
        @Nullable @Description("Identifies when the token ends, if ever.") Instant expiresAt,
        @Nullable @Description("Identifies when the token was revoked, if it was.") Instant revokedAt,
        @Description("Identifies when the token was made.") Instant createdAt) {

    /** An API token at its place. */
    @DefaultNonNull
    @Name("ApiTokenEdge")
    @Description("An API token at its place.")
    public record Edge(
            @Description("The place.") String cursor,
            @Description("The token.") ApiToken node) {
    }

    /** A page of tokens. */
    @DefaultNonNull
    @Name("ApiTokenConnection")
    @Description("A page of tokens.")
    public record Connection(
            @Description("The tokens with their places.") List<@NonNull Edge> edges,
            @Description("The tokens.") List<@NonNull ApiToken> nodes,
            @Description("Where the page stands.") PageInfo pageInfo,
            @Description("How many tokens there are on all pages.") Integer totalCount) {
    }
}
