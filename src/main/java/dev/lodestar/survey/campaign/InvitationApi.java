package dev.lodestar.survey.campaign;

import java.util.Map;
import java.util.concurrent.CompletionStage;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Outcome;
import dev.lodestar.shared.Roles;
import dev.lodestar.shared.graphql.ChildrenOf;
import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.shared.graphql.FieldBatches;
import dev.lodestar.survey.Campaign;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** The invited people of a campaign, for a client. */
@GraphQLApi
public class InvitationApi {

    private final Invitations invitations;
    private final FieldBatches batches;

    InvitationApi(Invitations invitations, FieldBatches batches) {
        this.invitations = invitations;
        this.batches = batches;
    }

    @NonNull
    @Description("The invitations of the campaign.")
    public CompletionStage<Invitation.Connection> invitations(@Source Campaign campaign,
            @DefaultValue(ConnectionRequest.DEFAULT_FIRST) @Description("The number of invitations, 200 at the most.") int first,
            @Description("The cursor to begin behind.") String after,
            @Description("The order of the invitations, the oldest first if left out.") InvitationOrder orderBy,
            @Description("Which invitations are meant, all if left out.") InvitationFilter filter) {
        var order = orderBy == null ? InvitationOrder.OLDEST_FIRST : orderBy;
        var asked = new ChildrenOf<>(campaign.id(), ConnectionRequest.of("campaign/" + campaign.id() + "/invitations", first,
                after, order.field(), order.direction()), properties(filter));
        return batches.load(asked, invitations::pages)
                .thenApply(page -> page.as(Invitation.Edge::new, Invitation.Connection::new));
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Writes to an invited person again, with a new link.")
    public ResendInvitation.Payload resendInvitation(
            @NonNull @Description("The invitation to send again.") ResendInvitation.Input input) {
        return Outcome.of(() -> invitations.resend(Ids.parse("invitation", input.id(), "input", "id"), input.version()))
                .as(ResendInvitation.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Revokes the links of an invited person.")
    public RevokeInvitation.Payload revokeInvitation(
            @NonNull @Description("The invitation to revoke.") RevokeInvitation.Input input) {
        return Outcome.of(() -> invitations.revoke(Ids.parse("invitation", input.id(), "input", "id"), input.version()))
                .as(RevokeInvitation.Payload::new);
    }

    private static Map<String, Object> properties(InvitationFilter filter) {
        return filter == null || filter.status() == null ? Map.of() : Map.of("status", filter.status());
    }
}
