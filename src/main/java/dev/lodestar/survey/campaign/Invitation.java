package dev.lodestar.survey.campaign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.lodestar.customer.Contact;
import dev.lodestar.shared.PageInfo;
import dev.lodestar.shared.UserError;

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
        @Id @Description("The invitation's id.") UUID id,
        @Description("Counts the changes; send it back with an update.") int version,
        @Description("Who is invited.") Contact contact,
        @Description("How far the person has come.") InvitationStatus status,
        @Description("How many mails were written for it.") int mails,
        @Nullable @Description("When its links end, if they do.") Instant expiresAt,
        @Description("When it was made.") Instant createdAt) {

    /** The purpose of the secret links that open a survey. */
    public static final String LINK = "invitation";
    /** The purpose of the secret links that end the mails. */
    public static final String UNSUBSCRIBE = "unsubscribe";

    /** An invitation at its place. */
    @DefaultNonNull
    @Name("InvitationEdge")
    @Description("An invitation at its place.")
    public record Edge(
            @Description("The place.") String cursor,
            @Description("The invitation.") Invitation node) {
    }

    /** A page of invitations in the order they were made. */
    @DefaultNonNull
    @Name("InvitationConnection")
    @Description("A page of invitations in the order they were made.")
    public record Connection(
            @Description("The invitations with their places.") List<@NonNull Edge> edges,
            @Description("The invitations.") List<@NonNull Invitation> nodes,
            @Description("Where the page stands.") PageInfo pageInfo) {
    }

    /** What became of a change of an invitation. */
    @DefaultNonNull
    @Name("InvitationPayload")
    @Description("What became of a change of an invitation.")
    public record Payload(
            @Nullable @Description("The invitation, unless refused.") Invitation invitation,
            @Description("What the caller can mend.") List<@NonNull UserError> userErrors) {
    }
}
