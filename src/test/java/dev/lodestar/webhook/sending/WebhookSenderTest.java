package dev.lodestar.webhook.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import dev.lodestar.webhook.Receiver;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.standardwebhooks.Webhook;

import io.vertx.core.Vertx;

class WebhookSenderTest {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final SigningSecret SECRET = SigningSecret.next();
    private static final String BODY = "{\"type\":\"webhook.test\",\"data\":{\"word\":\"Zoë 🚀\"}}";
    private static final NameResolver LOOPBACK = host -> new InetAddress[] { InetAddress.getLoopbackAddress() };
    private static Vertx vertx;

    private final Receiver receiver = new Receiver();

    @BeforeAll
    static void startClient() {
        vertx = Vertx.vertx();
    }

    @AfterAll
    static void stopClient() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @AfterEach
    void closeReceiver() {
        receiver.close();
    }

    @Test
    void a_webhook_arrives_as_it_was_written_with_a_signature_that_the_receiver_can_check() throws Exception {
        var answer = send();

        assertThat(answer.isSuccess()).isTrue();
        var received = receiver.received().get(0);
        assertThat(received.body()).isEqualTo(BODY);
        assertThat(received.header("Content-Type")).isEqualTo("application/json");
        new Webhook(SECRET.text()).verify(received.body(), Map.of("webhook-id", List.of(received.header("webhook-id")),
                "webhook-timestamp", List.of(received.header("webhook-timestamp")),
                "webhook-signature", List.of(received.header("webhook-signature"))));
    }

    @Test
    void the_connection_is_made_to_the_address_that_was_checked_under_the_name_that_was_given() {
        var answer = sender(true, LOOPBACK).send(message("http://hooks.customer.example:" + receiver.port() + "/in"));

        assertThat(answer.status()).contains(204);
        assertThat(receiver.received().get(0).header("Host")).isEqualTo("hooks.customer.example:" + receiver.port());
    }

    /** The same as before, but for the permission: the name was public when it was entered and leads inside now. */
    @Test
    void a_name_that_leads_inside_by_now_is_not_called() {
        var answer = sender(false, LOOPBACK).send(message("http://hooks.customer.example:" + receiver.port() + "/in"));

        assertThat(answer.failure()).hasValueSatisfying(why -> assertThat(why).contains("private network"));
        assertThat(receiver.received()).isEmpty();
    }

    @Test
    void a_redirect_is_an_answer_and_is_not_followed() {
        try (var elsewhere = new Receiver()) {
            receiver.behaving(Receiver.status(307, "Location", elsewhere.address()));

            var answer = send();

            assertThat(answer.status()).contains(307);
            assertThat(answer.isSuccess()).isFalse();
            assertThat(receiver.received()).hasSize(1);
            assertThat(elsewhere.received()).isEmpty();
        }
    }

    @Test
    void a_receiver_that_is_too_busy_says_when_to_come_back() {
        receiver.behaving(Receiver.status(429, "Retry-After", "120"));

        assertThat(send().retryAfter()).contains(Duration.ofMinutes(2));
    }

    @Test
    void a_receiver_that_is_gone_says_so() {
        receiver.behaving(Receiver.status(410));

        assertThat(send().isGone()).isTrue();
    }

    @Test
    void a_receiver_that_took_it_and_says_nothing_is_not_waited_for() {
        receiver.silent();

        var answer = send();

        assertThat(answer.status()).isEmpty();
        assertThat(answer.failure()).contains("There was no answer within 2 seconds.");
        assertThat(receiver.received()).hasSize(1);
    }

    @Test
    void of_a_slow_answer_the_status_counts() {
        receiver.slow();

        var answer = send();

        assertThat(answer.isSuccess()).isTrue();
        assertThat(answer.body()).isEqualTo("first");
    }

    @Test
    void of_an_endless_answer_only_the_beginning_is_read() {
        receiver.endless();

        var answer = send();

        assertThat(answer.isSuccess()).isTrue();
        assertThat(answer.body()).hasSize(2_000).doesNotContain("\0");
    }

    @Test
    void a_server_that_is_not_there_is_a_failure_in_words() throws IOException {
        // Bound and not listening, so that nobody else takes the port and answers.
        try (var nobody = new Socket()) {
            nobody.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            var address = receiver.address().replaceFirst(":\\d+", ":" + nobody.getLocalPort());

            assertThat(sender(true, InetAddress::getAllByName).send(message(address)).failure())
                    .contains("The server could not be reached.");
        }
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_not_accepted() throws Exception {
        try (var impostor = new SelfSignedServer()) {
            var answer = sender(true, LOOPBACK).send(message("https://hooks.customer.example:" + impostor.port() + "/in"));

            assertThat(answer.failure()).hasValueSatisfying(why -> assertThat(why).contains("certificate"));
            assertThat(impostor.requests()).isZero();
        }
    }

    @Test
    void the_timestamp_is_that_of_the_attempt() {
        var then = Instant.parse("2026-11-28T06:00:00Z");

        new WebhookSender(vertx, new Destinations(true, LOOPBACK), Clock.fixed(then, ZoneOffset.UTC), Duration.ofSeconds(2))
                .send(message(receiver.address()));

        assertThat(receiver.received().get(0).header("webhook-timestamp")).isEqualTo(Long.toString(then.getEpochSecond()));
    }

    private WebhookAnswer send() {
        return sender(true, LOOPBACK).send(message(receiver.address()));
    }

    private static WebhookSender sender(boolean privateAllowed, NameResolver names) {
        return new WebhookSender(vertx, new Destinations(privateAllowed, names), CLOCK, Duration.ofSeconds(2));
    }

    private static WebhookMessage message(String address) {
        return new WebhookMessage(URI.create(address), SECRET, "msg_1", BODY);
    }
}
