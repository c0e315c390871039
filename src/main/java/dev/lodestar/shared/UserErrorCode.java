package dev.lodestar.shared;

import org.eclipse.microprofile.graphql.Description;

/** Why a request was refused, for a program. */
@Description("Why a request was refused, for a program.")
public enum UserErrorCode {
    /** A value is not of the form or range that the field takes. */
    INVALID,
    /** A value is missing. */
    REQUIRED,
    /** There is no such thing in this workspace. */
    NOT_FOUND,
    /** Somebody else changed it since it was read. */
    STALE_VERSION,
    /** It is not possible in the present state. */
    CONFLICT,
    /** A limit is reached. */
    LIMIT_REACHED,
    /** The name or address is in use already. */
    TAKEN,
    /** The link or session was valid once. */
    EXPIRED,
    /** The e-mail address and the password do not belong together, or a secret is wrong. */
    WRONG_CREDENTIALS,
    /** The caller's role does not allow it. */
    FORBIDDEN
}
