package dev.lodestar.profile;

import dev.lodestar.shared.graphql.ConnectionRequest;

/** A page of the revisions of a profile or persona, as it is asked for. */
public record RevisionsOf(OwnerRef owner, ConnectionRequest<RevisionOrderField> request) {

    /** @throws dev.lodestar.shared.UserErrorException if the arguments of the connection do not fit */
    public static RevisionsOf of(OwnerRef owner, int first, String after, RevisionOrder orderBy) {
        var order = orderBy == null ? RevisionOrder.NEWEST_FIRST : orderBy;
        return new RevisionsOf(owner, ConnectionRequest.of("%s/%s/revisions".formatted(owner.kind(), owner.id()), first, after,
                order.field(), order.direction()));
    }
}
