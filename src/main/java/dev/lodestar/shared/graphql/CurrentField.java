package dev.lodestar.shared.graphql;

import java.util.Optional;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;

/** The field of the API that the current thread works for. */
final class CurrentField {

    private CurrentField() {
    }

    static Optional<DataFetchingEnvironment> find() {
        return Optional.ofNullable(SmallRyeContextManager.getCurrentSmallRyeContext())
                .map(context -> context.unwrap(DataFetchingEnvironment.class));
    }

    /** Whether the client selects a field of the present one. */
    static boolean asksFor(String name) {
        return find().map(field -> field.getSelectionSet().contains(name)).orElse(false);
    }
}
