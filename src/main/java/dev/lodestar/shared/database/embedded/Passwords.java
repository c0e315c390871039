package dev.lodestar.shared.database.embedded;

import java.security.SecureRandom;
import java.util.Base64;

final class Passwords {

    private static final int BYTES = 32;

    private Passwords() {
    }

    /** Letters, digits, {@code -} and {@code _}, so that it needs no quoting anywhere. */
    static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
