package dev.lodestar.profile.evidence;

import java.util.UUID;

import dev.lodestar.shared.graphql.ChildrenOf;
import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.shared.graphql.OrderDirection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** In which order pieces of evidence are listed. */
@DefaultNonNull
@Input("EvidenceOrder")
@Description("In which order pieces of evidence are listed.")
public record EvidenceOrder(
        @Description("By what they are ordered.") EvidenceOrderField field,
        @Description("Which way they are ordered.") OrderDirection direction) {

    /** What is listed first if nothing is said: the newest. */
    public static final EvidenceOrder NEWEST_FIRST = new EvidenceOrder(EvidenceOrderField.OBSERVED_ON, OrderDirection.DESC);

    /**
     * A page of the evidence of an attribute, as it is asked for.
     *
     * @param orderBy null for the newest first
     * @throws dev.lodestar.shared.UserErrorException if the arguments of the connection do not fit
     */
    public static ChildrenOf<EvidenceOrderField> page(UUID attributeId, int first, @Nullable String after,
            @Nullable EvidenceOrder orderBy) {
        var order = orderBy == null ? NEWEST_FIRST : orderBy;
        return new ChildrenOf<>(attributeId, ConnectionRequest.of("attribute/" + attributeId + "/evidence", first, after,
                order.field(), order.direction()));
    }
}
