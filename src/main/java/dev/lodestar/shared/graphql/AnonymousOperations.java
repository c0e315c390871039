package dev.lodestar.shared.graphql;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;

import graphql.language.OperationDefinition;
import io.smallrye.graphql.schema.model.Operation;

/** Which operations somebody may call who is not signed in: those whose method says {@code @PermitAll}, and introspection. */
final class AnonymousOperations {

    private static final Set<String> INTROSPECTION = Set.of("__schema", "__type", "__typename");

    private final Set<String> queries = ConcurrentHashMap.newKeySet();
    private final Set<String> mutations = ConcurrentHashMap.newKeySet();

    /** Notes an operation of the schema. */
    void add(Operation operation) {
        if (operation.getOperationType() == null || !isPermitted(operation)) {
            return;
        }
        switch (operation.getOperationType()) {
            case QUERY -> queries.add(operation.getName());
            case MUTATION -> mutations.add(operation.getName());
            default -> {
                // There are no subscriptions.
            }
        }
    }

    boolean contains(OperationDefinition.Operation kind, String field) {
        return INTROSPECTION.contains(field)
                || (kind == OperationDefinition.Operation.MUTATION ? mutations : queries).contains(field);
    }

    private static boolean isPermitted(Operation operation) {
        try {
            var api = Class.forName(operation.getClassName(), false, Thread.currentThread().getContextClassLoader());
            return Stream.of(api.getMethods()).filter(method -> method.getName().equals(operation.getMethodName()))
                    .anyMatch(method -> method.isAnnotationPresent(PermitAll.class));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The operation %s has no class".formatted(operation.getName()), e);
        }
    }
}
