package dev.lodestar.shared.graphql;

import java.util.Map;
import java.util.Optional;

import dev.lodestar.shared.UserErrorException;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;

import org.jspecify.annotations.Nullable;

import graphql.ErrorType;
import graphql.ExceptionWhileDataFetching;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.validation.ValidationError;

/** Top-level errors as a client sees them: a plain message, where it happened, a code, and nothing of the inside. */
final class RequestErrors {

    static final String CODE = "code";

    private static final String NOBODY_SIGNED_IN = "This needs somebody who is signed in, or a valid token.";
    private static final String NOT_ALLOWED = "Your role or token does not allow this.";
    private static final String FAILED = "The request could not be carried out. What went wrong is in the log of the program.";

    private RequestErrors() {
    }

    static GraphQLError unauthenticated() {
        return GraphqlErrorBuilder.newError().message(NOBODY_SIGNED_IN).errorType(ErrorType.ExecutionAborted)
                .extensions(code(RequestErrorCode.UNAUTHENTICATED.name())).build();
    }

    /** The error for the client, whoever found it. */
    static GraphQLError shown(GraphQLError error) {
        var exception = error instanceof ExceptionWhileDataFetching failure ? failure.getException() : null;
        var shown = GraphqlErrorBuilder.newError().message(message(error, exception)).locations(error.getLocations())
                .errorType(error.getErrorType()).extensions(code(codeOf(error, exception)));
        return (error.getPath() == null ? shown : shown.path(error.getPath())).build();
    }

    static boolean isUnauthenticated(GraphQLError error) {
        return error.getExtensions() != null
                && RequestErrorCode.UNAUTHENTICATED.name().equals(error.getExtensions().get(CODE));
    }

    private static String message(GraphQLError error, @Nullable Throwable exception) {
        if (exception == null) {
            return error.getErrorType() == ErrorType.DataFetchingException ? FAILED : error.getMessage();
        }
        if (exception instanceof UnauthorizedException) {
            return NOBODY_SIGNED_IN;
        }
        if (exception instanceof ForbiddenException) {
            return NOT_ALLOWED;
        }
        return refusal(exception).map(UserErrorException::getMessage).orElse(FAILED);
    }

    private static String codeOf(GraphQLError error, @Nullable Throwable exception) {
        if (exception != null) {
            return exceptionCode(exception);
        }
        if (error.getExtensions() != null && error.getExtensions().get(CODE) instanceof String known) {
            return known;
        }
        return (error.getErrorType() instanceof ErrorType type ? codeOf(error, type)
                : RequestErrorCode.INTERNAL_SERVER_ERROR).name();
    }

    private static RequestErrorCode codeOf(GraphQLError error, ErrorType type) {
        return switch (type) {
            case InvalidSyntax -> RequestErrorCode.GRAPHQL_PARSE_FAILED;
            // The document is validated by rules; what is found wrong otherwise before anything runs is a variable.
            case ValidationError -> error instanceof ValidationError ? RequestErrorCode.GRAPHQL_VALIDATION_FAILED
                    : RequestErrorCode.BAD_USER_INPUT;
            case OperationNotSupported -> RequestErrorCode.BAD_REQUEST;
            case ExecutionAborted -> RequestErrorCode.QUERY_TOO_LARGE;
            case DataFetchingException, NullValueInNonNullableField -> RequestErrorCode.INTERNAL_SERVER_ERROR;
        };
    }

    private static String exceptionCode(Throwable exception) {
        if (exception instanceof UnauthorizedException) {
            return RequestErrorCode.UNAUTHENTICATED.name();
        }
        if (exception instanceof ForbiddenException) {
            return RequestErrorCode.FORBIDDEN.name();
        }
        return refusal(exception).map(refused -> refused.errors().get(0).code().name())
                .orElse(RequestErrorCode.INTERNAL_SERVER_ERROR.name());
    }

    private static Optional<UserErrorException> refusal(Throwable exception) {
        for (var cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof UserErrorException refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }

    private static Map<String, Object> code(String code) {
        return Map.of(CODE, code);
    }
}
