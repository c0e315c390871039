package dev.lodestar.shared.secrets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret of an installation: given from outside, or made once and kept beside the embedded database. */
final class SecretKeyFile {

    private static final int BYTES = 32;

    private SecretKeyFile() {
    }

    /**
     * @param text base64 of at least 32 bytes, as {@code openssl rand -base64 32} prints it
     * @throws IllegalArgumentException when it is not base64 or too short; the message does not repeat it
     */
    static byte[] fromText(String text) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("LODESTAR_SECRET_KEY is not base64; make one with: openssl rand -base64 32", e);
        }
        if (key.length < BYTES) {
            throw new IllegalArgumentException("LODESTAR_SECRET_KEY has " + key.length + " bytes; it needs at least " + BYTES
                    + "; make one with: openssl rand -base64 32");
        }
        return key;
    }

    /** @return the key in the file, which is made, readable by its owner only, when it is not there yet */
    static byte[] readOrCreate(Path file) {
        try {
            return fromText(PrivateFiles.readOrCreate(file, SecretKeyFile::random));
        } catch (IOException e) {
            throw new UncheckedIOException("The secret key cannot be kept in " + file, e);
        }
    }

    private static String random() {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key) + "\n";
    }
}
