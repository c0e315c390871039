package dev.lodestar.webhook.delivery;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Page;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.graphql.ChildrenOf;
import dev.lodestar.shared.jobs.WorkQueue;
import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.webhook.WebhookEvent;
import dev.lodestar.webhook.WebhookEventType;
import dev.lodestar.webhook.Webhooks;
import dev.lodestar.webhook.endpoint.WebhookEndpointEntity;
import dev.lodestar.webhook.endpoint.WebhookEndpointState;

/** What was sent to endpoints, and what waits to be. */
@ApplicationScoped
public class WebhookDeliveries {

    private final Webhooks webhooks;
    private final WorkQueue queue;
    private final Tenancy tenancy;
    private final Clock clock;

    WebhookDeliveries(Webhooks webhooks, WorkQueue queue, Tenancy tenancy, Clock clock) {
        this.webhooks = webhooks;
        this.queue = queue;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Pages of what was sent to endpoints. */
    @Transactional
    public Map<ChildrenOf<WebhookDeliveryOrderField>, Page<WebhookDelivery>> pages(
            Collection<ChildrenOf<WebhookDeliveryOrderField>> asked) {
        return WebhookDeliveryEntity.pages().of(asked).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                page -> page.getValue().map(WebhookDeliveryEntity::toDelivery)));
    }

    /** @return what was attempted last, by endpoint; nothing for those where nothing was */
    @Transactional
    public Map<UUID, WebhookDelivery> lastAttempted(Collection<UUID> endpointIds) {
        return endpointIds.isEmpty() ? Map.of()
                : WebhookDeliveryEntity.lastAttempted(endpointIds).stream()
                        .collect(Collectors.toMap(delivery -> delivery.endpointId, WebhookDeliveryEntity::toDelivery));
    }

    /** Sends a test, which carries nothing but the endpoint's id. */
    @Transactional
    public WebhookDelivery test(UUID endpointId) {
        var endpoint = require(endpointId);
        requireActive(endpoint, "input", "endpointId");
        return webhooks.publishTo(endpoint, new WebhookEvent(WebhookEventType.TEST, Ids.next().toString(), clock.instant(),
                Map.of("endpointId", endpointId))).toDelivery();
    }

    /** Sends one again that was delivered or given up, as the same message. */
    @Transactional
    public WebhookDelivery retry(UUID id) {
        var delivery = WebhookDeliveryEntity.findDelivery(id)
                .orElseThrow(() -> UserErrorException.notFound("webhook delivery", id, "input", "id"));
        requireActive(require(delivery.endpointId), "input", "id");
        if (delivery.state == WebhookDeliveryState.WAITING) {
            throw UserErrorException.conflict("This delivery is waiting for its next attempt already.", "input", "id");
        }
        delivery.state = WebhookDeliveryState.WAITING;
        delivery.attempts = 0;
        WebhookDeliveryEntity.flush();
        if (!queue.addAgain(WebhookDispatcher.NAME, tenancy.current(), id)) {
            throw UserErrorException.conflict("This delivery is just being sent. Try again in a moment.", "input", "id");
        }
        return delivery.toDelivery();
    }

    private static WebhookEndpointEntity require(UUID id) {
        return WebhookEndpointEntity.findEndpoint(id).orElseThrow(() -> UserErrorException.notFound("webhook", id));
    }

    private static void requireActive(WebhookEndpointEntity endpoint, String... field) {
        if (endpoint.state != WebhookEndpointState.ACTIVE) {
            throw UserErrorException.conflict("This webhook is not active. Resume it first.", field);
        }
    }
}
