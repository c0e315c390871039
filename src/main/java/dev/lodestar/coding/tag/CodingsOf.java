package dev.lodestar.coding.tag;

import java.util.UUID;

import dev.lodestar.interview.TextRange;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.shared.graphql.Slice;

import org.jspecify.annotations.Nullable;

/**
 * A page of the tags of a transcript or of a code, as it is asked for.
 *
 * @param parent the property of a tag that names the parent
 * @param window the code points that a tag must touch
 */
record CodingsOf(String parent, UUID parentId, TextRange window, ConnectionRequest<CodingOrderField> request) {

    private static final TextRange ANYWHERE = new TextRange(0, Integer.MAX_VALUE);

    /** @throws UserErrorException if the arguments of the connection do not fit */
    static CodingsOf code(UUID codeId, int first, @Nullable String after, @Nullable CodingOrder orderBy) {
        var order = orderBy == null ? CodingOrder.OLDEST_FIRST : orderBy;
        return new CodingsOf("codeId", codeId, ANYWHERE,
                ConnectionRequest.of("code/" + codeId + "/codings", first, after, order.field(), order.direction()));
    }

    /**
     * @param from the first code point of the window, null for the beginning
     * @param to the code point behind the window, null for the end
     * @throws UserErrorException if the arguments of the connection do not fit
     */
    static CodingsOf transcript(UUID transcriptId, int first, @Nullable String after, @Nullable CodingOrder orderBy,
            @Nullable Integer from, @Nullable Integer to) {
        var order = orderBy == null ? CodingOrder.AS_WRITTEN : orderBy;
        return new CodingsOf("transcriptId", transcriptId, window(from, to), ConnectionRequest
                .of("transcript/" + transcriptId + "/codings", first, after, order.field(), order.direction()));
    }

    private static TextRange window(@Nullable Integer from, @Nullable Integer to) {
        var start = from == null ? 0 : from;
        var end = to == null ? Integer.MAX_VALUE : to;
        if (start < 0 || end <= start) {
            throw UserErrorException.invalid("A window cannot run from %d to %d.".formatted(start, end), "from");
        }
        return new TextRange(start, end);
    }

    /** What pages must have in common to be read in one statement. */
    Alike alike() {
        return new Alike(parent, window, request.slice());
    }

    /** The kind of parent, the window and the part of the list. */
    record Alike(String parent, TextRange window, Slice<CodingOrderField> slice) {
    }
}
