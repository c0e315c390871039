package dev.lodestar.interview.transcript;

import java.util.UUID;

import dev.lodestar.shared.graphql.ConnectionRequest;

import org.jspecify.annotations.Nullable;

/**
 * A page of the turns of a transcript, as it is asked for.
 *
 * @param from the code point whose turn is the first that counts
 */
record TurnsOf(UUID transcriptId, int from, ConnectionRequest<TurnOrderField> request) {

    /** @throws dev.lodestar.shared.UserErrorException if the arguments of the connection do not fit */
    static TurnsOf transcript(UUID transcriptId, int first, @Nullable String after, @Nullable TurnOrder orderBy,
            @Nullable Integer from) {
        var order = orderBy == null ? TurnOrder.AS_SPOKEN : orderBy;
        return new TurnsOf(transcriptId, from == null ? -1 : from, ConnectionRequest.of("transcript/" + transcriptId + "/turns",
                first, after, order.field(), order.direction()));
    }

    /** What turns must have in common to be read in one statement. */
    Object likeness() {
        return new Likeness(from, request.slice());
    }

    private record Likeness(int from, Object slice) {
    }
}
