package dev.lodestar.shared.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

class SecretVaultTest {

    private static final byte[] OWNER = { 1 };
    private static final byte[] OTHER = { 2 };
    private static final String KIND = "voucher code";

    private final SecretVault vault = new SecretVault(key(1), KIND);

    private static byte[] key(int fill) {
        var key = new byte[32];
        Arrays.fill(key, (byte) fill);
        return key;
    }

    @Test
    void a_sealed_secret_opens_again_and_is_not_readable_meanwhile() {
        var sealed = vault.seal(OWNER, "GIFT-🎁-42");
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("GIFT");
        assertThat(vault.open(OWNER, sealed)).isEqualTo("GIFT-🎁-42");
    }

    @Test
    void the_same_secret_never_looks_the_same_twice() {
        assertThat(vault.seal(OWNER, "A")).isNotEqualTo(vault.seal(OWNER, "A"));
    }

    @Test
    void another_key_says_so() {
        var sealed = vault.seal(OWNER, "A");
        assertThatThrownBy(() -> new SecretVault(key(2), KIND).open(OWNER, sealed)).hasMessageContaining("another secret key");
    }

    @Test
    void a_secret_moved_to_another_row_does_not_open() {
        var sealed = vault.seal(OWNER, "A");
        assertThatThrownBy(() -> vault.open(OTHER, sealed)).hasMessageContaining("altered or belongs to something else");
    }

    @Test
    void an_altered_secret_does_not_open() {
        var sealed = vault.seal(OWNER, "A");
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> vault.open(OWNER, sealed)).hasMessageContaining("altered");
        assertThatThrownBy(() -> vault.open(OWNER, new byte[3])).hasMessageContaining("not in a form");
    }

    @Test
    void a_secret_of_one_kind_does_not_open_as_one_of_another() {
        var sealed = vault.seal(OWNER, "A");
        assertThatThrownBy(() -> new SecretVault(key(1), "webhook secret").open(OWNER, sealed))
                .hasMessageContaining("A webhook secret was encrypted with another secret key");
    }

    @Test
    void a_fingerprint_finds_the_same_text_of_the_same_key() {
        assertThat(vault.fingerprint("A")).isEqualTo(vault.fingerprint("A")).isNotEqualTo(vault.fingerprint("B"))
                .isNotEqualTo(new SecretVault(key(2), KIND).fingerprint("A"));
    }

    @Test
    void a_short_key_is_refused() {
        assertThatThrownBy(() -> new SecretVault(new byte[31], KIND)).hasMessageContaining("31 bytes");
    }
}
