package dev.lodestar.shared;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import io.smallrye.graphql.api.ErrorCode;

/**
 * A request that cannot be carried out as it stands, with what the caller can mend. Unchecked, so that a transaction it
 * passes through is rolled back.
 */
@ErrorCode("REFUSED")
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<UserError> errors;

    public Refused(List<UserError> errors) {
        super(errors.stream().map(UserError::message).collect(Collectors.joining(" ")));
        this.errors = List.copyOf(errors);
    }

    public Refused(UserErrorCode code, String message, String... field) {
        this(List.of(new UserError(code, message, List.of(field))));
    }

    /** A value that does not fit; {@code field} is the path of the argument, such as "input", "name". */
    public static Refused invalid(String message, String... field) {
        return new Refused(UserErrorCode.INVALID, message, field);
    }

    /** A value that is missing. */
    public static Refused required(String message, String... field) {
        return new Refused(UserErrorCode.REQUIRED, message, field);
    }

    /** Something that is not possible in the present state. */
    public static Refused conflict(String message, String... field) {
        return new Refused(UserErrorCode.CONFLICT, message, field);
    }

    /** A thing that this workspace does not have. */
    public static Refused notFound(String what, Object id) {
        return new Refused(UserErrorCode.NOT_FOUND, "There is no %s with the id %s in this workspace.".formatted(what, id),
                "id");
    }

    /** A change made against an older state than the present one. */
    public static Refused stale(String what, int expected, int actual) {
        return new Refused(UserErrorCode.STALE_VERSION,
                "This %s has been changed since you opened it (you saw version %d, it is now %d). Load it again and repeat your change."
                        .formatted(what.toLowerCase(Locale.ROOT), expected, actual),
                "version");
    }

    public List<UserError> errors() {
        return errors;
    }
}
