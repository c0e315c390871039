package dev.lodestar.profile;

import dev.lodestar.profile.revision.RevisionOrderField;
import dev.lodestar.shared.graphql.ChildrenOf;
import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.shared.graphql.OrderDirection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** In which order revisions are listed. */
@DefaultNonNull
@Input("RevisionOrder")
@Description("In which order revisions are listed.")
public record RevisionOrder(
        @Description("By what they are ordered.") RevisionOrderField field,
        @Description("Which way they are ordered.") OrderDirection direction) {

    /** What is listed first if nothing is said: the newest. */
    public static final RevisionOrder NEWEST_FIRST = new RevisionOrder(RevisionOrderField.CREATED_AT, OrderDirection.DESC);

    /**
     * A page of the revisions of a profile or persona, as it is asked for.
     *
     * @param orderBy null for the newest first
     * @throws dev.lodestar.shared.UserErrorException if the arguments of the connection do not fit
     */
    public static ChildrenOf<RevisionOrderField> page(OwnerRef owner, int first, @Nullable String after,
            @Nullable RevisionOrder orderBy) {
        var order = orderBy == null ? NEWEST_FIRST : orderBy;
        return new ChildrenOf<>(owner.id(), ConnectionRequest.of("%s/%s/revisions".formatted(owner.kind(), owner.id()), first,
                after, order.field(), order.direction()));
    }
}
