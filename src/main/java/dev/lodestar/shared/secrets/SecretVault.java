package dev.lodestar.shared.secrets;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps secrets of one kind unreadable at rest: AES-256-GCM with a fresh nonce for each, bound to what it belongs to, so that
 * a ciphertext copied to another row does not open. A keyed fingerprint (HMAC-SHA-256) finds a secret again without opening
 * any.
 *
 * <p>
 * Layout of a sealed secret: one byte of version (1), four bytes that tell the key, twelve of nonce, then the ciphertext with
 * its tag.
 */
public final class SecretVault {

    private static final byte VERSION = 1;
    private static final int KEY_ID = 4;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final String kind;
    private final SecretKeySpec sealing;
    private final SecretKeySpec fingerprinting;
    private final byte[] keyId;

    /**
     * @param key the key of the installation, at least 32 bytes; the keys of all uses are derived from it
     * @param kind what is kept here, such as "voucher code"; never changed, since the derived keys depend on it
     */
    public SecretVault(byte[] key, String kind) {
        if (key.length < 32) {
            throw new IllegalArgumentException("The secret key has " + key.length + " bytes; it needs at least 32.");
        }
        this.kind = kind;
        this.sealing = new SecretKeySpec(derive(key, kind + " sealing"), "AES");
        this.fingerprinting = new SecretKeySpec(derive(key, kind + " fingerprint"), "HmacSHA256");
        this.keyId = Arrays.copyOf(derive(key, kind + " key id"), KEY_ID);
    }

    /** @param boundTo what the secret belongs to, without which it does not open again */
    public byte[] seal(byte[] boundTo, String secret) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, boundTo).doFinal(secret.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(1 + KEY_ID + NONCE + sealed.length).put(VERSION).put(keyId).put(nonce).put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A " + kind + " cannot be encrypted.", e);
        }
    }

    /** @throws IllegalStateException when it was sealed with another key, for something else, or was altered */
    public String open(byte[] boundTo, byte[] sealed) {
        if (sealed.length <= 1 + KEY_ID + NONCE || sealed[0] != VERSION) {
            throw new IllegalStateException("A " + kind + " is not in a form that can be read.");
        }
        if (!Arrays.equals(keyId, Arrays.copyOfRange(sealed, 1, 1 + KEY_ID))) {
            throw new IllegalStateException("A " + kind
                    + " was encrypted with another secret key; start with the key that was in use when it was stored.");
        }
        var nonce = Arrays.copyOfRange(sealed, 1 + KEY_ID, 1 + KEY_ID + NONCE);
        try {
            var secret = cipher(Cipher.DECRYPT_MODE, nonce, boundTo).doFinal(sealed, 1 + KEY_ID + NONCE,
                    sealed.length - 1 - KEY_ID - NONCE);
            return new String(secret, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A " + kind + " was altered or belongs to something else.", e);
        }
    }

    /** @return 32 bytes that are equal for equal texts, and tell nothing about the text without the key */
    public byte[] fingerprint(String text) {
        return mac(fingerprinting, text);
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] boundTo) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(boundTo);
        return cipher;
    }

    private static byte[] derive(byte[] key, String use) {
        return mac(new SecretKeySpec(key, "HmacSHA256"), use);
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
