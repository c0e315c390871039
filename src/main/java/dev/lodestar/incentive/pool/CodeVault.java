package dev.lodestar.incentive.pool;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps voucher codes unreadable at rest: AES-256-GCM with a fresh nonce for each code, bound to the voucher it belongs to, so
 * that
 * a ciphertext copied to another row does not open. A keyed fingerprint (HMAC-SHA-256) finds a code again without opening any.
 *
 * <p>
 * Layout of a sealed code: one byte of version (1), four bytes that tell the key, twelve of nonce, then the ciphertext with its
 * tag.
 */
public final class CodeVault {

    private static final byte VERSION = 1;
    private static final int KEY_ID = 4;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec sealing;
    private final SecretKeySpec fingerprinting;
    private final byte[] keyId;

    /** @param secret the secret of the installation, at least 32 bytes; the keys of both uses are derived from it */
    CodeVault(byte[] secret) {
        if (secret.length < 32) {
            throw new IllegalArgumentException("The secret key has " + secret.length + " bytes; it needs at least 32.");
        }
        this.sealing = new SecretKeySpec(derive(secret, "voucher code sealing"), "AES");
        this.fingerprinting = new SecretKeySpec(derive(secret, "voucher code fingerprint"), "HmacSHA256");
        this.keyId = Arrays.copyOf(derive(secret, "voucher code key id"), KEY_ID);
    }

    byte[] seal(byte[] fingerprint, String code) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, fingerprint).doFinal(code.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(1 + KEY_ID + NONCE + sealed.length).put(VERSION).put(keyId).put(nonce).put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A voucher code cannot be encrypted.", e);
        }
    }

    /** @throws IllegalStateException when the code was sealed with another key, beside another fingerprint, or was altered */
    public String open(byte[] fingerprint, byte[] sealed) {
        if (sealed.length <= 1 + KEY_ID + NONCE || sealed[0] != VERSION) {
            throw new IllegalStateException("A voucher code is not in a form that can be read.");
        }
        if (!Arrays.equals(keyId, Arrays.copyOfRange(sealed, 1, 1 + KEY_ID))) {
            throw new IllegalStateException(
                    "A voucher code was encrypted with another secret key; start with the key that was in use when it was imported.");
        }
        var nonce = Arrays.copyOfRange(sealed, 1 + KEY_ID, 1 + KEY_ID + NONCE);
        try {
            var code = cipher(Cipher.DECRYPT_MODE, nonce, fingerprint).doFinal(sealed, 1 + KEY_ID + NONCE,
                    sealed.length - 1 - KEY_ID - NONCE);
            return new String(code, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A voucher code was altered or belongs to another voucher.",
                    e);
        }
    }

    /** @return 32 bytes that are equal for equal codes of one pool, and tell nothing about the code without the key */
    byte[] fingerprint(UUID poolId, String code) {
        return mac(fingerprinting, poolId + "\n" + code);
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] fingerprint) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(fingerprint);
        return cipher;
    }

    private static byte[] derive(byte[] secret, String use) {
        return mac(new SecretKeySpec(secret, "HmacSHA256"), use);
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is missing from this Java runtime.", e);
        }
    }
}
