package dev.lodestar.incentive.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class CodeVaultTest {

    private static final byte[] VOUCHER = { 1 };
    private static final byte[] OTHER = { 2 };
    private static final UUID POOL = new UUID(1, 1);
    private static final UUID OTHER_POOL = new UUID(2, 2);

    private final CodeVault vault = new CodeVault(key(1));

    private static byte[] key(int fill) {
        var key = new byte[32];
        Arrays.fill(key, (byte) fill);
        return key;
    }

    @Test
    void a_sealed_code_opens_again_and_is_not_readable_meanwhile() {
        var sealed = vault.seal(VOUCHER, "GIFT-🎁-42");
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("GIFT");
        assertThat(vault.open(VOUCHER, sealed)).isEqualTo("GIFT-🎁-42");
    }

    @Test
    void the_same_code_never_looks_the_same_twice() {
        assertThat(vault.seal(VOUCHER, "A")).isNotEqualTo(vault.seal(VOUCHER, "A"));
    }

    @Test
    void another_key_says_so() {
        var sealed = vault.seal(VOUCHER, "A");
        assertThatThrownBy(() -> new CodeVault(key(2)).open(VOUCHER, sealed)).hasMessageContaining("another secret key");
    }

    @Test
    void a_code_moved_to_another_voucher_does_not_open() {
        var sealed = vault.seal(VOUCHER, "A");
        assertThatThrownBy(() -> vault.open(OTHER, sealed)).hasMessageContaining("altered or belongs to another voucher");
    }

    @Test
    void an_altered_code_does_not_open() {
        var sealed = vault.seal(VOUCHER, "A");
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> vault.open(VOUCHER, sealed)).hasMessageContaining("altered");
        assertThatThrownBy(() -> vault.open(VOUCHER, new byte[3])).hasMessageContaining("not in a form");
    }

    @Test
    void a_fingerprint_finds_the_same_code_of_the_same_pool() {
        assertThat(vault.fingerprint(POOL, "A")).isEqualTo(vault.fingerprint(POOL, "A"))
                .isNotEqualTo(vault.fingerprint(POOL, "B")).isNotEqualTo(vault.fingerprint(OTHER_POOL, "A"))
                .isNotEqualTo(new CodeVault(key(2)).fingerprint(POOL, "A"));
    }

    @Test
    void a_short_secret_is_refused() {
        assertThatThrownBy(() -> new CodeVault(new byte[31])).hasMessageContaining("31 bytes");
    }
}
