package dev.lodestar.shared.graphql;

/** Why a request has no complete answer, as {@code extensions.code} of a top-level error says it. */
public enum RequestErrorCode {
    /** The body is no GraphQL request in JSON. */
    BAD_REQUEST,
    /** The body says that it is something other than JSON. */
    UNSUPPORTED_MEDIA_TYPE,
    /** The document is not written in GraphQL. */
    GRAPHQL_PARSE_FAILED,
    /** The document asks for what the schema does not have, or gives a literal that does not fit. */
    GRAPHQL_VALIDATION_FAILED,
    /** A variable does not fit its type. */
    BAD_USER_INPUT,
    /** The document is too deep or asks for too many fields. */
    QUERY_TOO_LARGE,
    /** Nobody is signed in, or the token is wrong or has ended. */
    UNAUTHENTICATED,
    /** The caller is known and may not do this. */
    FORBIDDEN,
    /** The program failed; what went wrong is in its log. */
    INTERNAL_SERVER_ERROR
}
