package dev.lodestar.workspace.identity;

import dev.lodestar.shared.UserErrorException;

import io.quarkus.elytron.security.common.BcryptUtil;

/** The rules for a password, after NIST SP 800-63B: length counts, composition does not. */
public final class Passwords {

    private static final int SHORTEST = 10;
    // bcrypt reads no more than 72 bytes; a longer password would silently be cut.
    private static final int MOST_BYTES = 72;

    private Passwords() {
    }

    public static String hash(String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw UserErrorException.invalid("A password needs at least %d characters; a few words are easy to keep in mind."
                    .formatted(SHORTEST), "input", "password");
        }
        if (password.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw UserErrorException.invalid("A password can be at most %d bytes long.".formatted(MOST_BYTES), "input",
                    "password");
        }
        return BcryptUtil.bcryptHash(password);
    }
}
