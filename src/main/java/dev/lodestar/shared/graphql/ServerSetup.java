package dev.lodestar.shared.graphql;

import java.util.List;

import org.jspecify.annotations.Nullable;

import graphql.GraphQL;
import graphql.execution.instrumentation.ChainedInstrumentation;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.spi.EventingService;

/** Changes the GraphQL server where its own ways do not suffice. Found by its name in {@code META-INF/services}. */
public final class ServerSetup implements EventingService {

    private final AnonymousOperations anonymous = new AnonymousOperations();

    public ServerSetup() {
        // The first thing that happens on the way to a schema is that the server looks for these services.
        StrictScalars.install();
    }

    @Override
    public @Nullable String getConfigKey() {
        return null;
    }

    @Override
    public Operation createOperation(Operation operation) {
        anonymous.add(operation);
        // A primitive with a default can be left out and cannot be null; the server says only the former.
        operation.getArguments().stream().filter(argument -> argument.hasDefaultValue() && isPrimitive(argument))
                .forEach(argument -> argument.setNotNull(true));
        return operation;
    }

    @Override
    public GraphQL.Builder beforeGraphQLBuild(GraphQL.Builder builder) {
        // Built once to learn what the server put there: its cache and the limits of depth and complexity. The checks come
        // last, since they word the errors of the others.
        return builder.instrumentation(
                new ChainedInstrumentation(List.of(builder.build().getInstrumentation(), new OperationChecks(anonymous))));
    }

    private static boolean isPrimitive(Argument argument) {
        var type = argument.getReference().getClassName();
        return type.equals("int") || type.equals("boolean");
    }
}
