package dev.lodestar.survey.campaign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.lodestar.customer.Contact;
import dev.lodestar.shared.PageInfo;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** One person's place in a campaign. */
@DefaultNonNull
@Description("One person's place in a campaign.")
public record Invitation(
        @Id @Description("The ID of the invitation.") UUID id,
        @Description("The version of the invitation, to be sent back with a change.") int version,
        @Description("The contact who is invited.") Contact contact,
        @Description("How far the person has come.") InvitationStatus status,
        @Description("The number of mails that were written for the invitation.") int mails,
        @Nullable @Description("Identifies when the links end, or null if they never do.") Instant expiresAt,
        @Description("Identifies when the person was invited.") Instant createdAt) {

    /** The purpose of the secret links that open a survey. */
    public static final String LINK = "invitation";
    /** The purpose of the secret links that end the mails. */
    public static final String UNSUBSCRIBE = "unsubscribe";

    /** Invitation at its place. */
    @DefaultNonNull
    @Name("InvitationEdge")
    @Description("An edge in a list of invitations.")
    public record Edge(
            @Description("A cursor for use in pagination.") String cursor,
            @Description("The invitation at the end of the edge.") Invitation node) {
    }

    /** A page of invitations. */
    @DefaultNonNull
    @Name("InvitationConnection")
    @Description("A page of invitations.")
    public record Connection(
            @Description("The edges of the page.") List<@NonNull Edge> edges,
            @Description("The invitations of the page.") List<@NonNull Invitation> nodes,
            @Description("Information to aid in pagination.") PageInfo pageInfo,
            @Description("The number of all invitations of the list.") Integer totalCount) {
    }
}
