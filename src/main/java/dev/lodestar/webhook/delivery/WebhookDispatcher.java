package dev.lodestar.webhook.delivery;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.shared.jobs.QueueItem;
import dev.lodestar.shared.jobs.QueuedWork;
import dev.lodestar.webhook.endpoint.EndpointSecrets;
import dev.lodestar.webhook.endpoint.WebhookEndpointEntity;
import dev.lodestar.webhook.endpoint.WebhookEndpointState;
import dev.lodestar.webhook.sending.RetrySchedule;
import dev.lodestar.webhook.sending.WebhookAnswer;
import dev.lodestar.webhook.sending.WebhookMessage;
import dev.lodestar.webhook.sending.WebhookSender;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Hands deliveries over, and is alone in that. Killed in between it does so again: a receiver recognises by the id of the
 * message what it has already.
 */
@ApplicationScoped
public class WebhookDispatcher implements QueuedWork {

    public static final String NAME = "webhook";

    /** A slow receiver holds a worker up to a quarter of a minute, so the other workers stay free for other work. */
    private static final int MOST_AT_ONCE = 2;
    private static final Duration UNTIL_A_PLACE_IS_FREE = Duration.ofSeconds(1);
    /** An endpoint that took nothing for so long, when a delivery is given up, is switched off. */
    private static final Duration FAILED_FOR = Duration.ofDays(3);
    /** What a stopped endpoint waits for stays in the queue, so that nothing is lost when it is resumed at this very moment. */
    private static final Duration WHILE_STOPPED = Duration.ofHours(6);
    private static final Duration SHOWN_FOR = Duration.ofDays(30);

    private final WebhookSender sender;
    private final EndpointSecrets secrets;
    private final Clock clock;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);
    private final SecureRandom random = new SecureRandom();

    WebhookDispatcher(WebhookSender sender, EndpointSecrets secrets, Clock clock) {
        this.sender = sender;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Duration> run(QueueItem item) {
        if (!places.tryAcquire()) {
            return Optional.of(UNTIL_A_PLACE_IS_FREE);
        }
        try {
            var message = QuarkusTransaction.requiringNew().call(() -> message(item.subject()));
            return message.isPresent() ? deliver(item.subject(), message.get())
                    : QuarkusTransaction.requiringNew().call(() -> whileStopped(item.subject()));
        } finally {
            places.release();
        }
    }

    private Optional<Duration> deliver(UUID id, WebhookMessage message) {
        var answer = sender.send(message);
        return QuarkusTransaction.requiringNew().call(() -> write(id, answer));
    }

    /** What to send now; nothing when it was sent, given up or deleted, or when its endpoint is paused or switched off. */
    private Optional<WebhookMessage> message(UUID id) {
        return WebhookDeliveryEntity.findDelivery(id)
                .filter(delivery -> delivery.state == WebhookDeliveryState.WAITING)
                .flatMap(delivery -> WebhookEndpointEntity.findEndpoint(delivery.endpointId)
                        .filter(endpoint -> endpoint.state == WebhookEndpointState.ACTIVE)
                        .map(endpoint -> new WebhookMessage(URI.create(endpoint.address), secrets.open(endpoint),
                                "msg_" + delivery.messageId, delivery.payload)));
    }

    private static Optional<Duration> whileStopped(UUID id) {
        return WebhookDeliveryEntity.findDelivery(id).filter(delivery -> delivery.state == WebhookDeliveryState.WAITING)
                .map(delivery -> WHILE_STOPPED);
    }

    /** Writes down what came of an attempt; says after which pause to try again, if at all. */
    private Optional<Duration> write(UUID id, WebhookAnswer answer) {
        // Deleted with its endpoint while it was on its way.
        return WebhookDeliveryEntity.findDelivery(id).flatMap(delivery -> write(delivery, answer));
    }

    private Optional<Duration> write(WebhookDeliveryEntity delivery, WebhookAnswer answer) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        delivery.attempts++;
        delivery.lastAttemptAt = now;
        delivery.answerStatus = answer.status().orElse(null);
        delivery.answerBody = answer.status().isPresent() ? answer.body() : null;
        delivery.failure = answer.failure().orElse(null);
        if (answer.isSuccess()) {
            end(delivery, WebhookDeliveryState.DELIVERED);
            WebhookEndpointEntity.succeeded(delivery.endpointId);
            WebhookDeliveryEntity.deleteBefore(delivery.endpointId, now.minus(SHOWN_FOR));
            return Optional.empty();
        }
        WebhookEndpointEntity.failed(delivery.endpointId, now);
        if (answer.isGone()) {
            end(delivery, WebhookDeliveryState.FAILED);
            WebhookEndpointEntity.switchOff(delivery.endpointId, WebhookEndpointState.GONE);
            return Optional.empty();
        }
        var pause = RetrySchedule.after(delivery.attempts, answer.retryAfter(), random);
        if (pause.isEmpty()) {
            end(delivery, WebhookDeliveryState.FAILED);
            WebhookEndpointEntity.switchOffIfFailingSince(delivery.endpointId, now.minus(FAILED_FOR));
        }
        delivery.nextAttemptAt = pause.map(now::plus).orElse(null);
        return pause;
    }

    private static void end(WebhookDeliveryEntity delivery, WebhookDeliveryState state) {
        delivery.state = state;
        delivery.nextAttemptAt = null;
    }

    @Override
    public Optional<Duration> onFailure(QueueItem item, Throwable cause) {
        var answer = WebhookAnswer.none("Lodestar itself failed in this attempt; its log says why.");
        return QuarkusTransaction.requiringNew().call(() -> write(item.subject(), answer));
    }
}
