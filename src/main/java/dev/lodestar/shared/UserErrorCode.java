package dev.lodestar.shared;

import org.eclipse.microprofile.graphql.Description;

/** Why a request was refused, for a program. */
@Description("Why a request was refused, for a program.")
public enum UserErrorCode {
    @Description("A value is not of the form or range that the field takes.")
    INVALID,
    @Description("A value is missing.")
    REQUIRED,
    @Description("There is no such thing in this workspace.")
    NOT_FOUND,
    @Description("Somebody else changed it since it was read.")
    STALE_VERSION,
    @Description("It is not possible in the present state.")
    CONFLICT,
    @Description("A limit is reached.")
    LIMIT_REACHED,
    @Description("The name or address is in use already.")
    TAKEN,
    @Description("The link or session was valid once.")
    EXPIRED,
    @Description("The e-mail address and the password do not belong together, or a secret is wrong.")
    WRONG_CREDENTIALS,
    @Description("The caller's role does not allow it.")
    FORBIDDEN
}
