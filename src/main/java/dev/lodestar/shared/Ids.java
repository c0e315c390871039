package dev.lodestar.shared;

import java.util.UUID;

import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Identifiers: UUID version 7 (RFC 9562), so that the order of ids is the order of creation. */
public final class Ids {

    private Ids() {
    }

    /** A new identifier, later than every one this process gave before. */
    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    /**
     * Reads an identifier that a client sent as the argument {@code id}.
     *
     * @throws UserErrorException with NOT_FOUND if it is not one; for a client an id that cannot exist and one that does not
     *         are the same
     */
    public static UUID parse(String what, String text) {
        return parse(what, text, "id");
    }

    /**
     * Reads an identifier that a client sent.
     *
     * @param field the path of the argument, such as "input", "id"
     * @throws UserErrorException with NOT_FOUND if it is not one; for a client an id that cannot exist and one that does not
     *         are the same
     */
    public static UUID parse(String what, String text, String... field) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw UserErrorException.notFound(what, text, field);
        }
    }
}
