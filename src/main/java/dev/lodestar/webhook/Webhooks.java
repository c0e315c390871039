package dev.lodestar.webhook;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.shared.Ids;
import dev.lodestar.shared.jobs.WorkQueue;
import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.webhook.delivery.WebhookDeliveryEntity;
import dev.lodestar.webhook.delivery.WebhookDispatcher;
import dev.lodestar.webhook.endpoint.WebhookEndpointEntity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Where events are left in the transaction that causes them; they are sent after it, at least once. */
@ApplicationScoped
public class Webhooks {

    private final WorkQueue queue;
    private final Tenancy tenancy;
    private final ObjectMapper json;

    Webhooks(WorkQueue queue, Tenancy tenancy, ObjectMapper json) {
        this.queue = queue;
        this.tenancy = tenancy;
        this.json = json;
    }

    /** Leaves an event for each active endpoint that wants it; one that was left before changes nothing. */
    @Transactional
    public void publish(WebhookEvent event) {
        var message = Ids.next();
        for (var endpoint : WebhookEndpointEntity.listeners(event.type())) {
            leave(endpoint, event, message);
        }
    }

    /** Leaves an event for one endpoint, whatever events it wants. */
    public WebhookDeliveryEntity publishTo(WebhookEndpointEntity endpoint, WebhookEvent event) {
        return leave(endpoint, event, Ids.next());
    }

    private WebhookDeliveryEntity leave(WebhookEndpointEntity endpoint, WebhookEvent event, UUID message) {
        var key = event.type().wireName() + "/" + event.key();
        var before = WebhookDeliveryEntity.findByKey(endpoint.id, key);
        if (before.isPresent()) {
            return before.get();
        }
        var delivery = new WebhookDeliveryEntity();
        delivery.endpointId = endpoint.id;
        delivery.messageId = message;
        delivery.idempotencyKey = key;
        delivery.eventType = event.type();
        delivery.payload = payload(event);
        delivery.persist();
        queue.addBehindOthers(WebhookDispatcher.NAME, tenancy.current(), delivery.id);
        return delivery;
    }

    /** The form that Standard Webhooks recommends. */
    private String payload(WebhookEvent event) {
        var payload = new LinkedHashMap<String, Object>();
        payload.put("type", event.type().wireName());
        payload.put("timestamp", event.occurredAt().truncatedTo(ChronoUnit.MICROS).toString());
        payload.put("data", event.data());
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The data of an event must be plain ids and numbers", e);
        }
    }
}
