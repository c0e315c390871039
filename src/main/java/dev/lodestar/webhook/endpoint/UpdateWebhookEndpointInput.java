package dev.lodestar.webhook.endpoint;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.lodestar.webhook.WebhookEventType;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * What to change of a webhook endpoint; what is left out stays. A class, because a record cannot tell what is left out from
 * null.
 */
@Input("UpdateWebhookEndpointInput")
@Description("What to change of a webhook endpoint; what is left out stays as it is, and null clears.")
public class UpdateWebhookEndpointInput {

    private UUID id;
    private Integer version;
    private String address;
    private Optional<String> description;
    private List<WebhookEventType> events;

    public UUID getId() {
        return id;
    }

    @NonNull
    @Id
    @Description("The endpoint's id.")
    public void setId(UUID id) {
        this.id = id;
    }

    public Integer getVersion() {
        return version;
    }

    @NonNull
    @Description("The version you saw.")
    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getAddress() {
        return address;
    }

    @Description("Where events are sent to by POST; begins with https://.")
    public void setAddress(String address) {
        this.address = address;
    }

    /** Null when it is left out, empty when it is to be cleared. */
    public Optional<String> getDescription() {
        return description;
    }

    @Description("What it is for, at most 200 characters.")
    public void setDescription(Optional<String> description) {
        this.description = description;
    }

    public List<@NonNull WebhookEventType> getEvents() {
        return events;
    }

    @Description("Which events it is told; at least one.")
    public void setEvents(List<@NonNull WebhookEventType> events) {
        this.events = events;
    }
}
