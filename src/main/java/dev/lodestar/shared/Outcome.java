package dev.lodestar.shared;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import dev.lodestar.shared.database.ConstraintViolations;

import org.jspecify.annotations.Nullable;

/**
 * What became of a mutation: its result, or what the caller can mend.
 *
 * @param value the result, null if refused
 */
public record Outcome<T>(@Nullable T value, List<UserError> errors) {

    /** Runs a use case and keeps its refusal, or that of the database, as data. */
    public static <T> Outcome<T> of(Supplier<T> useCase) {
        try {
            return new Outcome<>(useCase.get(), List.of());
        } catch (UserErrorException refused) {
            return new Outcome<>(null, refused.errors());
        } catch (RuntimeException failure) {
            return new Outcome<>(null, ConstraintViolations.refusal(failure).orElseThrow(() -> failure).errors());
        }
    }

    /** The payload record of the mutation. */
    public <P> P as(BiFunction<T, List<UserError>, P> payload) {
        return payload.apply(value, errors);
    }
}
