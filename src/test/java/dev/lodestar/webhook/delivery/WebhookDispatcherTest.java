package dev.lodestar.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;

import dev.lodestar.Await;
import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;
import dev.lodestar.shared.jobs.QueueItem;
import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.webhook.Receiver;
import dev.lodestar.webhook.WebhookEvent;
import dev.lodestar.webhook.WebhookEventType;
import dev.lodestar.webhook.WebhookRoom;
import dev.lodestar.webhook.Webhooks;
import dev.lodestar.webhook.endpoint.WebhookEndpointEntity;
import dev.lodestar.workspace.TestMembers;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.standardwebhooks.Webhook;

import io.restassured.path.json.JsonPath;

@WithLodestar
class WebhookDispatcherTest {

    @Inject
    Webhooks webhooks;
    @Inject
    WebhookDispatcher dispatcher;
    @Inject
    Tenancy tenancy;

    private final Receiver receiver = new Receiver();
    private TestMembers.Signed owner;
    private WebhookRoom room;
    private WebhookRoom.Endpoint endpoint;

    @BeforeEach
    void newEndpoint() {
        owner = Given.owner();
        room = new WebhookRoom(GraphQL.with(owner.token()));
        endpoint = room.create(receiver.address());
    }

    @AfterEach
    void closeReceiver() {
        receiver.close();
    }

    @Test
    void an_event_arrives_signed_and_in_the_recommended_form() throws Exception {
        publish("one");

        room.attempted(endpoint.id());

        var received = receiver.received().get(0);
        new Webhook(endpoint.secret()).verify(received.body(), Map.of("webhook-id", List.of(received.header("webhook-id")),
                "webhook-timestamp", List.of(received.header("webhook-timestamp")),
                "webhook-signature", List.of(received.header("webhook-signature"))));
        var payload = JsonPath.from(received.body());
        assertThat(payload.getString("type")).isEqualTo("response.completed");
        assertThat(payload.getString("timestamp")).isEqualTo("2026-11-28T06:14:15Z");
        assertThat(payload.getString("data.responseId")).isEqualTo("one");
        assertThat(room.endpoint(endpoint.id())).extracting("lastDelivery.state").isEqualTo("DELIVERED");
    }

    @Test
    void an_event_that_is_told_twice_is_sent_once() {
        publish("one");
        publish("one");
        publish("two");

        Await.until(() -> room.deliveries(endpoint.id()), deliveries -> deliveries.stream()
                .allMatch(delivery -> delivery.get("state").equals("DELIVERED")));

        assertThat(room.deliveries(endpoint.id())).hasSize(2);
        assertThat(receiver.received()).hasSize(2);
    }

    @Test
    void an_event_of_a_deed_that_is_taken_back_is_not_sent() {
        assertThatThrownBy(() -> tenancy.within(owner.workspaceId(), () -> QuarkusTransaction.requiringNew().run(() -> {
            webhooks.publish(event("undone"));
            throw new IllegalStateException("The deed fails after the event was left");
        }))).hasMessageContaining("The deed fails");
        publish("done");

        room.attempted(endpoint.id());

        assertThat(room.deliveries(endpoint.id())).hasSize(1);
    }

    @Test
    void the_same_message_is_sent_again_when_no_answer_tells_that_it_was_taken() {
        receiver.behaving(Receiver.status(500));
        publish("one");
        room.attempted(endpoint.id());

        attempt();

        var ids = receiver.received().stream().map(received -> received.header("webhook-id")).distinct();
        assertThat(ids).hasSize(1);
        assertThat(receiver.received()).hasSizeGreaterThan(1);
        assertThat(receiver.received()).extracting(Receiver.Received::body).containsOnly(receiver.received().get(0).body());
    }

    @Test
    void a_receiver_that_asks_for_time_gets_it() {
        receiver.behaving(Receiver.status(429, "Retry-After", "7200"));
        publish("one");

        var delivery = room.attempted(endpoint.id());

        assertThat(delivery).containsEntry("state", "WAITING").extracting("lastAttempt.status").isEqualTo(429);
        assertThat(Instant.parse((String) delivery.get("nextAttemptAt"))).isAfter(Instant.now().plus(Duration.ofMinutes(110)));
    }

    @Test
    void a_receiver_that_is_gone_is_switched_off() {
        receiver.behaving(Receiver.status(410));
        publish("one");
        room.attempted(endpoint.id());

        publish("two");

        assertThat(room.endpoint(endpoint.id())).containsEntry("state", "GONE");
        assertThat(room.deliveries(endpoint.id())).singleElement().extracting("state").isEqualTo("FAILED");
    }

    @Test
    void a_delivery_is_given_up_after_the_tenth_attempt_and_an_endpoint_that_failed_for_days_is_switched_off() {
        receiver.behaving(Receiver.status(500, "Retry-After", "86400"));
        publish("one");
        room.attempted(endpoint.id());
        failedBefore(9, Duration.ofDays(4));

        var pause = attempt();

        assertThat(pause).isEmpty();
        var shown = room.endpoint(endpoint.id());
        assertThat(shown).containsEntry("state", "FAILED").extracting("lastDelivery.state").isEqualTo("FAILED");
        assertThat(shown).extracting("lastDelivery.lastAttempt.status").isEqualTo(500);
    }

    @Test
    void an_endpoint_that_took_something_meanwhile_stays() {
        receiver.behaving(Receiver.status(500, "Retry-After", "86400"));
        publish("one");
        room.attempted(endpoint.id());
        failedBefore(9, Duration.ofHours(1));

        attempt();

        assertThat(room.endpoint(endpoint.id())).containsEntry("state", "ACTIVE");
    }

    @Test
    void what_waits_while_paused_is_sent_when_resumed() {
        receiver.behaving(Receiver.status(500, "Retry-After", "86400"));
        publish("one");
        room.attempted(endpoint.id());
        room.pause(endpoint.id());
        attempt();
        var before = receiver.received().size();
        receiver.behaving(Receiver.status(204));

        room.resume(endpoint.id());

        assertThat(before).isOne();
        Await.until(() -> room.deliveries(endpoint.id()).get(0).get("state"),
                "DELIVERED"::equals);
    }

    @Test
    void a_delivery_is_sent_again_by_hand_as_the_same_message() {
        publish("one");
        var delivery = room.attempted(endpoint.id());

        room.retry((String) delivery.get("id"));

        Await.until(() -> receiver.received().size(), size -> size == 2);
        assertThat(receiver.received()).extracting(received -> received.header("webhook-id"))
                .containsOnly(receiver.received().get(0).header("webhook-id"));
    }

    @Test
    void a_test_arrives_at_the_endpoint_that_is_tried() {
        room.create(receiver.address() + "&other=1");

        room.test(endpoint.id());

        room.attempted(endpoint.id());
        assertThat(receiver.received()).singleElement().extracting(Receiver.Received::body).asString()
                .contains("webhook.test", endpoint.id());
    }

    private void publish(String key) {
        tenancy.within(owner.workspaceId(), () -> webhooks.publish(event(key)));
    }

    private static WebhookEvent event(String key) {
        return new WebhookEvent(WebhookEventType.RESPONSE_COMPLETED, key, Instant.parse("2026-11-28T06:14:15Z"),
                Map.of("responseId", key));
    }

    /** One more attempt now, as the queue would make it later. */
    private Optional<Duration> attempt() {
        var delivery = UUID.fromString((String) room.deliveries(endpoint.id()).get(0).get("id"));
        return tenancy.within(owner.workspaceId(), () -> dispatcher.run(new QueueItem(owner.workspaceId(), delivery)));
    }

    private void failedBefore(int attempts, Duration ago) {
        tenancy.within(owner.workspaceId(), () -> QuarkusTransaction.requiringNew().run(() -> {
            WebhookDeliveryEntity.update("attempts = ?1", attempts);
            WebhookEndpointEntity.update("failingSince = ?1", Instant.now().minus(ago));
        }));
    }
}
