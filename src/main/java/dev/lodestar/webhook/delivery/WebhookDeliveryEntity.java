package dev.lodestar.webhook.delivery;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.graphql.ChildPages;
import dev.lodestar.shared.graphql.Slice;
import dev.lodestar.webhook.WebhookEventType;

import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "webhook_delivery")
public class WebhookDeliveryEntity extends BaseEntity {

    public UUID endpointId;
    public UUID messageId;
    public String idempotencyKey;
    @Enumerated(EnumType.STRING)
    public WebhookEventType eventType;
    /** The body of the request, kept as text since every attempt sends and signs the same bytes. */
    public String payload;
    @Enumerated(EnumType.STRING)
    public WebhookDeliveryState state = WebhookDeliveryState.WAITING;
    public int attempts;
    public @Nullable Instant lastAttemptAt;
    public @Nullable Instant nextAttemptAt;
    public @Nullable Integer answerStatus;
    public @Nullable String answerBody;
    public @Nullable String failure;

    static Optional<WebhookDeliveryEntity> findDelivery(UUID id) {
        return find("id", id).firstResultOptional();
    }

    public static Optional<WebhookDeliveryEntity> findByKey(UUID endpointId, String key) {
        return find("endpointId = ?1 and idempotencyKey = ?2", endpointId, key).firstResultOptional();
    }

    static ChildPages<WebhookDeliveryEntity, WebhookDeliveryOrderField> pages() {
        return new ChildPages<>(WebhookDeliveryEntity.class, "endpointId", delivery -> delivery.endpointId,
                (delivery, field) -> new Slice.Place(delivery.id, delivery.id));
    }

    public static List<WebhookDeliveryEntity> waiting(UUID endpointId) {
        return list("endpointId = ?1 and state = ?2 order by id", endpointId, WebhookDeliveryState.WAITING);
    }

    /** The one of each endpoint that was attempted last. */
    static List<WebhookDeliveryEntity> lastAttempted(Collection<UUID> endpointIds) {
        return list(
                """
                        from WebhookDeliveryEntity d where d.endpointId in ?1 and d.lastAttemptAt is not null
                        and not exists (select 1 from WebhookDeliveryEntity later where later.endpointId = d.endpointId
                            and (later.lastAttemptAt > d.lastAttemptAt or later.lastAttemptAt = d.lastAttemptAt and later.id > d.id))""",
                endpointIds);
    }

    /** Removes what ended long ago. */
    static void deleteBefore(UUID endpointId, Instant before) {
        delete("endpointId = ?1 and state <> ?2 and lastAttemptAt < ?3", endpointId, WebhookDeliveryState.WAITING, before);
    }

    WebhookDelivery toDelivery() {
        return new WebhookDelivery(id, eventType, state, attempts,
                lastAttemptAt == null ? null : new WebhookDelivery.Attempt(lastAttemptAt, answerStatus, answerBody, failure),
                nextAttemptAt, createdAt);
    }
}
