package dev.lodestar.incentive.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import dev.lodestar.shared.secrets.SecretVault;

import org.junit.jupiter.api.Test;

class CodeVaultTest {

    private static final UUID POOL = new UUID(1, 1);
    private static final UUID OTHER_POOL = new UUID(2, 2);

    private final CodeVault vault = new CodeVault(new SecretVault(new byte[32], CodeVault.KIND));

    @Test
    void a_sealed_code_opens_again() {
        var fingerprint = vault.fingerprint(POOL, "GIFT-🎁-42");
        assertThat(vault.open(fingerprint, vault.seal(fingerprint, "GIFT-🎁-42"))).isEqualTo("GIFT-🎁-42");
    }

    @Test
    void a_fingerprint_finds_the_same_code_of_the_same_pool() {
        assertThat(vault.fingerprint(POOL, "A")).isEqualTo(vault.fingerprint(POOL, "A"))
                .isNotEqualTo(vault.fingerprint(POOL, "B")).isNotEqualTo(vault.fingerprint(OTHER_POOL, "A"));
    }
}
