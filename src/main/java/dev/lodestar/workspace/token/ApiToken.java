package dev.lodestar.workspace.token;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** A key with which a front end reads published profiles and personas, and nothing else. */
@DefaultNonNull
@Description("A key with which a front end reads published profiles and personas, and nothing else.")
public record ApiToken(
        @Id @Description("The token's id; not the secret.") UUID id,
        @Description("What it is for.") String name,
        @Nullable @Description("When it ends, if ever.") Instant expiresAt,
        @Nullable @Description("When it was revoked, if it was.") Instant revokedAt,
        @Description("When it was made.") Instant createdAt) {
}
