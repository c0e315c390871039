package dev.lodestar.shared;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A request that cannot be carried out as it stands, with what the caller can mend. Unchecked, so that a transaction it
 * passes through is rolled back.
 */
public class UserErrorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<UserError> errors;

    public UserErrorException(List<UserError> errors) {
        super(errors.stream().map(UserError::message).collect(Collectors.joining(" ")));
        this.errors = List.copyOf(errors);
    }

    public UserErrorException(UserErrorCode code, String message, String... field) {
        this(List.of(new UserError(code, message, List.of(field))));
    }

    /** A value that does not fit; {@code field} is the path of the argument, such as "input", "name". */
    public static UserErrorException invalid(String message, String... field) {
        return new UserErrorException(UserErrorCode.INVALID, message, field);
    }

    /** A value that is missing. */
    public static UserErrorException required(String message, String... field) {
        return new UserErrorException(UserErrorCode.REQUIRED, message, field);
    }

    /** Something that is not possible in the present state. */
    public static UserErrorException conflict(String message, String... field) {
        return new UserErrorException(UserErrorCode.CONFLICT, message, field);
    }

    /** A thing that this workspace does not have. */
    public static UserErrorException notFound(String what, Object id) {
        return notFound(what, id, "id");
    }

    /** A thing that this workspace does not have; {@code field} is the path of the argument that names it. */
    public static UserErrorException notFound(String what, Object id, String... field) {
        return new UserErrorException(UserErrorCode.NOT_FOUND,
                "There is no %s with the id %s in this workspace.".formatted(what, id),
                field);
    }

    /** A change made against an older state than the present one. */
    public static UserErrorException stale(String what, int expected, int actual) {
        return stale(what, expected, actual, "version");
    }

    /** A change made against an older state than the present one; {@code field} is the path of the version. */
    public static UserErrorException stale(String what, int expected, int actual, String... field) {
        return new UserErrorException(UserErrorCode.STALE_VERSION,
                "This %s has been changed since you opened it (you saw version %d, it is now %d). Load it again and repeat your change."
                        .formatted(what.toLowerCase(Locale.ROOT), expected, actual),
                field);
    }

    public List<UserError> errors() {
        return errors;
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
