package dev.lodestar.webhook.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;

import org.junit.jupiter.api.Test;

class SigningSecretTest {

    /** The example that the specification's own libraries are tested with. */
    @Test
    void a_signature_is_the_published_one() {
        var secret = new SigningSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

        assertThat(secret.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330L, "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void a_new_secret_has_256_bits_and_is_no_other() {
        var secret = SigningSecret.next().text();

        assertThat(secret).startsWith("whsec_").isNotEqualTo(SigningSecret.next().text());
        assertThat(Base64.getDecoder().decode(secret.substring(6))).hasSize(32);
    }

    @Test
    void a_secret_does_not_show_itself_in_a_log() {
        assertThat(SigningSecret.next().toString()).doesNotContain("whsec_");
    }
}
