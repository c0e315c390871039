package dev.lodestar.profile.evidence;

import java.util.UUID;

import dev.lodestar.shared.graphql.ConnectionRequest;

/** A page of the evidence of an attribute, as it is asked for. */
public record EvidenceOf(UUID attributeId, ConnectionRequest<EvidenceOrderField> request) {

    /** @throws dev.lodestar.shared.UserErrorException if the arguments of the connection do not fit */
    public static EvidenceOf attribute(UUID attributeId, int first, String after, EvidenceOrder orderBy) {
        var order = orderBy == null ? EvidenceOrder.NEWEST_FIRST : orderBy;
        return new EvidenceOf(attributeId, ConnectionRequest.of("attribute/" + attributeId + "/evidence", first, after,
                order.field(), order.direction()));
    }
}
