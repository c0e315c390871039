package dev.lodestar.incentive.pool;

import java.util.UUID;

import dev.lodestar.shared.secrets.SecretVault;

/** Keeps voucher codes unreadable at rest, each bound to its voucher by the fingerprint with which it is found again. */
public final class CodeVault {

    static final String KIND = "voucher code";

    private final SecretVault vault;

    CodeVault(SecretVault vault) {
        this.vault = vault;
    }

    byte[] seal(byte[] fingerprint, String code) {
        return vault.seal(fingerprint, code);
    }

    /** @throws IllegalStateException when the code was sealed with another key, beside another fingerprint, or was altered */
    public String open(byte[] fingerprint, byte[] sealed) {
        return vault.open(fingerprint, sealed);
    }

    /** @return 32 bytes that are equal for equal codes of one pool, and tell nothing about the code without the key */
    byte[] fingerprint(UUID poolId, String code) {
        return vault.fingerprint(poolId + "\n" + code);
    }
}
