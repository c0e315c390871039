package dev.lodestar.workspace.member;

import java.time.Instant;
import java.util.UUID;

import dev.lodestar.workspace.MemberRole;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

import io.smallrye.graphql.api.DefaultNonNull;

/** A place in the workspace that somebody has not taken yet. */
@DefaultNonNull
@Description("A place in the workspace that somebody has not taken yet.")
public record MemberInvitation(
        @Id @Description("The invitation's id.") UUID id,
        @Description("Whom it is for.") String email,
        @Description("What they will be allowed to do.") MemberRole role,
        @Description("When its link ends.") Instant expiresAt) {
}
