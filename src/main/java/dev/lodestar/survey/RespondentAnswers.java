package dev.lodestar.survey;

import java.util.List;
import java.util.function.Supplier;

import jakarta.ws.rs.core.Response;

import dev.lodestar.shared.UserError;
import dev.lodestar.shared.UserErrorException;

/** The HTTP form of what a respondent's step gave, or why it was refused. */
public final class RespondentAnswers {

    /** Why a step was refused. */
    public record Errors(List<UserError> errors) {
    }

    private RespondentAnswers() {
    }

    /** 200 with the result; 404, 403, 410, 409 or 400 with the errors. Nothing of it may be kept by a cache. */
    public static Response of(Supplier<?> step) {
        try {
            return Response.ok(step.get()).header("Cache-Control", "no-store").build();
        } catch (UserErrorException refused) {
            return Response.status(status(refused)).entity(new Errors(refused.errors())).header("Cache-Control", "no-store")
                    .build();
        }
    }

    private static int status(UserErrorException refused) {
        return switch (refused.errors().get(0).code()) {
            case NOT_FOUND -> 404;
            case FORBIDDEN -> 403;
            case EXPIRED -> 410;
            case CONFLICT, STALE_VERSION, TAKEN -> 409;
            case INVALID, REQUIRED, LIMIT_REACHED, WRONG_CREDENTIALS -> 400;
        };
    }
}
