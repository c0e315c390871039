package dev.lodestar.workspace.member;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.shared.Outcome;
import dev.lodestar.shared.PublicAddress;
import dev.lodestar.shared.Roles;
import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.workspace.Member;
import dev.lodestar.workspace.Members;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** The members of a workspace, for a client. */
@GraphQLApi
public class MemberApi {

    private final Members members;
    private final PublicAddress address;

    MemberApi(Members members, PublicAddress address) {
        this.members = members;
        this.address = address;
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("The members of the workspace.")
    public Member.Connection members(
            @DefaultValue(ConnectionRequest.DEFAULT_FIRST) @Description("How many, 200 at the most.") int first,
            @Description("The cursor to begin behind.") String after,
            @Description("The order of the list, by name if not given.") MemberOrder orderBy) {
        var order = orderBy == null ? MemberOrder.BY_NAME : orderBy;
        return members.list(ConnectionRequest.of("members", first, after, order.field(), order.direction()))
                .as(Member.Edge::new, Member.Connection::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.OWNER)
    @Description("Invites somebody by a link that is valid for a week.")
    public InviteMember.Payload inviteMember(@NonNull @Description("The person to invite.") InviteMember.Input input) {
        return Outcome.of(() -> members.invite(input))
                .as((invited, errors) -> invited == null ? new InviteMember.Payload(null, null, errors)
                        : new InviteMember.Payload(invited.invitation(), address.of("/join#" + invited.secret()), errors));
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.OWNER)
    @Description("Changes what a member may do.")
    public ChangeMemberRole.Payload changeMemberRole(
            @NonNull @Description("The new role of the member.") ChangeMemberRole.Input input) {
        return Outcome.of(() -> members.changeRole(input)).as(ChangeMemberRole.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.OWNER)
    @Description("Takes somebody out of the workspace.")
    public RemoveMember.Payload removeMember(@NonNull @Description("The member to take out.") RemoveMember.Input input) {
        return Outcome.of(() -> members.remove(input)).as(RemoveMember.Payload::new);
    }
}
