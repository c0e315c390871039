package dev.lodestar.webhook.endpoint;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.graphql.Slice;
import dev.lodestar.webhook.WebhookEventType;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "webhook_endpoint")
public class WebhookEndpointEntity extends BaseEntity {

    public String address;
    public @Nullable String description;
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> eventTypes = new ArrayList<>();
    public byte[] sealedSecret;
    @Enumerated(EnumType.STRING)
    public WebhookEndpointState state = WebhookEndpointState.ACTIVE;
    public @Nullable Instant failingSince;

    public static Optional<WebhookEndpointEntity> findEndpoint(UUID id) {
        return find("id", id).firstResultOptional();
    }

    static List<WebhookEndpointEntity> page(Slice<WebhookEndpointOrderField> slice) {
        return slice.bind(getSession().createSelectionQuery("from WebhookEndpointEntity e where %s order by %s"
                .formatted(slice.behind("e"), slice.order("e")), WebhookEndpointEntity.class))
                .setMaxResults(slice.rowsToRead()).getResultList();
    }

    Slice.Place place(WebhookEndpointOrderField field) {
        return new Slice.Place(switch (field) {
            case CREATED_AT -> id;
            case ADDRESS -> address;
        }, id);
    }

    /**
     * Who is to be told, held until the end of the transaction: one that is deleted meanwhile must not make the deed fail that
     * is told.
     */
    public static List<WebhookEndpointEntity> listeners(WebhookEventType type) {
        return WebhookEndpointEntity.<WebhookEndpointEntity> find("state = ?1 order by id", WebhookEndpointState.ACTIVE)
                .withLock(LockModeType.PESSIMISTIC_READ).stream().filter(endpoint -> endpoint.eventTypes.contains(type.name()))
                .toList();
    }

    // The next ones leave the version alone: attempts go on while a person edits.

    public static void succeeded(UUID id) {
        update("failingSince = null where id = ?1 and failingSince is not null", id);
    }

    public static void failed(UUID id, Instant now) {
        update("failingSince = ?2 where id = ?1 and failingSince is null", id, now);
    }

    public static void switchOff(UUID id, WebhookEndpointState why) {
        update("state = ?2 where id = ?1 and state = ?3", id, why, WebhookEndpointState.ACTIVE);
    }

    public static void switchOffIfFailingSince(UUID id, Instant since) {
        update("state = ?3 where id = ?1 and failingSince <= ?2 and state = ?4", id, since, WebhookEndpointState.FAILED,
                WebhookEndpointState.ACTIVE);
    }

    /** What the secret is bound to, so that it does not open in another row. */
    byte[] secretContext() {
        return id.toString().getBytes(StandardCharsets.US_ASCII);
    }

    WebhookEndpoint toEndpoint() {
        return new WebhookEndpoint(id, version, address, description,
                eventTypes.stream().map(WebhookEventType::valueOf).toList(), state, failingSince, createdAt);
    }
}
