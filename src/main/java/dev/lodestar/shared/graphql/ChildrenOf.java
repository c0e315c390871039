package dev.lodestar.shared.graphql;

import java.util.Map;
import java.util.UUID;

/**
 * A page of the rows that hang on one parent, as it is asked for; the key of a field in {@link FieldBatches}.
 *
 * @param filter the properties that a row must have, and their values; empty for all rows
 */
public record ChildrenOf<F extends Enum<F> & OrderField>(UUID parentId, ConnectionRequest<F> request,
        Map<String, Object> filter) {

    public ChildrenOf(UUID parentId, ConnectionRequest<F> request) {
        this(parentId, request, Map.of());
    }
}
