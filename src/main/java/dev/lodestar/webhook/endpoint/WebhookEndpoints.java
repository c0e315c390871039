package dev.lodestar.webhook.endpoint;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Page;
import dev.lodestar.shared.Patch;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.shared.jobs.WorkQueue;
import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.shared.text.Text;
import dev.lodestar.webhook.WebhookEventType;
import dev.lodestar.webhook.delivery.WebhookDeliveryEntity;
import dev.lodestar.webhook.delivery.WebhookDispatcher;
import dev.lodestar.webhook.sending.DestinationRefused;
import dev.lodestar.webhook.sending.Destinations;
import dev.lodestar.webhook.sending.SigningSecret;
import dev.lodestar.workspace.AuditEvent;
import dev.lodestar.workspace.AuditLog;

import org.jspecify.annotations.Nullable;

/** The endpoints of a workspace. */
@ApplicationScoped
public class WebhookEndpoints {

    private static final Text DESCRIPTION = Text.line(200);

    /** An endpoint with its secret. */
    record Created(WebhookEndpoint endpoint, String secret) {
    }

    private final EndpointSecrets secrets;
    private final Destinations destinations;
    private final WorkQueue queue;
    private final Tenancy tenancy;
    private final AuditLog auditLog;

    WebhookEndpoints(EndpointSecrets secrets, Destinations destinations, WorkQueue queue, Tenancy tenancy,
            AuditLog auditLog) {
        this.secrets = secrets;
        this.destinations = destinations;
        this.queue = queue;
        this.tenancy = tenancy;
        this.auditLog = auditLog;
    }

    @Transactional
    public Page<WebhookEndpoint> list(ConnectionRequest<WebhookEndpointOrderField> request) {
        return request.page(WebhookEndpointEntity.page(request.slice()), row -> row.place(request.slice().field()),
                () -> WebhookEndpointEntity.count()).map(WebhookEndpointEntity::toEndpoint);
    }

    @Transactional
    public Optional<WebhookEndpoint> find(UUID id) {
        return WebhookEndpointEntity.findEndpoint(id).map(WebhookEndpointEntity::toEndpoint);
    }

    @Transactional
    Created create(CreateWebhookEndpoint.Input input) {
        var secret = SigningSecret.next();
        var endpoint = new WebhookEndpointEntity();
        endpoint.address = address(input.address());
        endpoint.description = description(input.description());
        endpoint.eventTypes = eventTypes(input.events());
        // The secret is bound to the id, which the row gets only now.
        endpoint.sealedSecret = new byte[0];
        endpoint.persist();
        endpoint.sealedSecret = secrets.seal(endpoint, secret);
        WebhookEndpointEntity.flush();
        auditLog.record(AuditEvent.of("webhook.created", "webhook", endpoint.id).with("address", endpoint.address));
        return new Created(endpoint.toEndpoint(), secret.text());
    }

    @Transactional
    WebhookEndpoint update(UpdateWebhookEndpoint.Input input) {
        var endpoint = require(Ids.parse("webhook", input.id, "input", "id"));
        endpoint.requireVersion("webhook", input.version, "input", "version");
        if (input.address != null) {
            endpoint.address = address(input.address.orElse(null));
        }
        endpoint.description = description(Patch.apply(input.description, endpoint.description));
        if (input.newEvents != null) {
            endpoint.eventTypes = eventTypes(input.newEvents.orElse(List.of()));
        }
        WebhookEndpointEntity.flush();
        auditLog.record(AuditEvent.of("webhook.updated", "webhook", endpoint.id).with("address", endpoint.address));
        return endpoint.toEndpoint();
    }

    /** Stops an endpoint; what is waiting waits. */
    @Transactional
    WebhookEndpoint pause(UUID id, int version) {
        var endpoint = require(id);
        endpoint.requireVersion("webhook", version, "input", "version");
        if (endpoint.state != WebhookEndpointState.ACTIVE) {
            throw UserErrorException.conflict("This webhook is not active, so there is nothing to pause.", "input", "id");
        }
        endpoint.state = WebhookEndpointState.PAUSED;
        WebhookEndpointEntity.flush();
        auditLog.record(AuditEvent.of("webhook.paused", "webhook", id).with("address", endpoint.address));
        return endpoint.toEndpoint();
    }

    /** Goes on, whyever it was stopped, and sends what was waiting. */
    @Transactional
    WebhookEndpoint resume(UUID id, int version) {
        var endpoint = require(id);
        endpoint.requireVersion("webhook", version, "input", "version");
        if (endpoint.state == WebhookEndpointState.ACTIVE) {
            throw UserErrorException.conflict("This webhook is active already.", "input", "id");
        }
        endpoint.state = WebhookEndpointState.ACTIVE;
        endpoint.failingSince = null;
        WebhookEndpointEntity.flush();
        WebhookDeliveryEntity.waiting(id)
                .forEach(delivery -> queue.bringForward(WebhookDispatcher.NAME, tenancy.current(), delivery.id));
        auditLog.record(AuditEvent.of("webhook.resumed", "webhook", id).with("address", endpoint.address));
        return endpoint.toEndpoint();
    }

    /** Removes an endpoint with its deliveries. */
    @Transactional
    UUID delete(UUID id) {
        var endpoint = require(id);
        endpoint.delete();
        auditLog.record(AuditEvent.of("webhook.deleted", "webhook", id).with("address", endpoint.address));
        return id;
    }

    private static WebhookEndpointEntity require(UUID id) {
        return WebhookEndpointEntity.findEndpoint(id)
                .orElseThrow(() -> UserErrorException.notFound("webhook", id, "input", "id"));
    }

    private String address(@Nullable String text) {
        if (Text.isMissing(text)) {
            throw UserErrorException.required("Give the address that events are sent to.", "input", "address");
        }
        try {
            return destinations.parse(text).toString();
        } catch (DestinationRefused refused) {
            throw UserErrorException.invalid(refused.getMessage(), "input", "address");
        }
    }

    private static @Nullable String description(@Nullable String text) {
        return DESCRIPTION.optional(text, "input", "description");
    }

    private static List<String> eventTypes(List<WebhookEventType> events) {
        if (events.isEmpty()) {
            throw UserErrorException.required("Choose at least one event.", "input", "events");
        }
        if (events.contains(WebhookEventType.TEST)) {
            throw UserErrorException.invalid("A test is sent when you ask for it; it is not among the events to choose.",
                    "input",
                    "events");
        }
        return events.stream().distinct().map(Enum::name).toList();
    }
}
