package dev.lodestar.shared.graphql;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import io.vertx.ext.web.RoutingContext;

/** Refuses an operation that needs somebody, before any of its fields runs, and words the errors of every answer. */
final class OperationChecks extends SimplePerformantInstrumentation {

    private final AnonymousOperations anonymous;
    private final FieldCollector fields = new FieldCollector();

    OperationChecks(AnonymousOperations anonymous) {
        this.anonymous = anonymous;
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecution(InstrumentationExecutionParameters parameters,
            InstrumentationState state) {
        // Kept for the end of the execution, which may come on another thread.
        parameters.getGraphQLContext().put(RoutingContext.class,
                Arc.container().instance(CurrentVertxRequest.class).get().getCurrent());
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(InstrumentationExecuteOperationParameters parameters,
            InstrumentationState state) {
        var execution = parameters.getExecutionContext();
        RoutingContext request = execution.getGraphQLContext().get(RoutingContext.class);
        if (Callers.isAnonymous(request) && needsSomebody(execution)) {
            throw new AbortExecutionException(List.of(RequestErrors.unauthenticated()));
        }
        return SimpleInstrumentationContext.noOp();
    }

    private boolean needsSomebody(ExecutionContext execution) {
        var operation = execution.getOperationDefinition();
        var schema = execution.getGraphQLSchema();
        var root = switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        var asked = fields.collectFields(FieldCollectorParameters.newParameters().schema(schema).objectType(root)
                .fragments(execution.getFragmentsByName()).variables(execution.getCoercedVariables().toMap())
                .graphQLContext(execution.getGraphQLContext()).build(), operation.getSelectionSet());
        return asked.getSubFieldsList().stream()
                .anyMatch(field -> !anonymous.contains(operation.getOperation(), field.getName()));
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
            InstrumentationExecutionParameters parameters, InstrumentationState state) {
        if (result.getErrors().isEmpty()) {
            return CompletableFuture.completedFuture(result);
        }
        var shown = result.transform(changed -> changed.errors(result.getErrors().stream().map(RequestErrors::shown).toList()));
        RoutingContext request = parameters.getGraphQLContext().get(RoutingContext.class);
        if (shown.getErrors().stream().anyMatch(RequestErrors::isUnauthenticated)) {
            ResponseStatus.set(request, 401);
        } else if (!shown.isDataPresent()) {
            ResponseStatus.setOfRequestError(request);
        }
        return CompletableFuture.completedFuture(shown);
    }
}
