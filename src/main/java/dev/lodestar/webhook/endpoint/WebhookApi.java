package dev.lodestar.webhook.endpoint;

import java.util.List;
import java.util.concurrent.CompletionStage;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Outcome;
import dev.lodestar.shared.Roles;
import dev.lodestar.shared.graphql.ChildrenOf;
import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.shared.graphql.FieldBatches;
import dev.lodestar.webhook.delivery.RetryWebhookDeliveryInput;
import dev.lodestar.webhook.delivery.RetryWebhookDeliveryPayload;
import dev.lodestar.webhook.delivery.WebhookDeliveries;
import dev.lodestar.webhook.delivery.WebhookDelivery;
import dev.lodestar.webhook.delivery.WebhookDeliveryOrder;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.graphql.api.Nullable;

/** Webhooks, for a client. An address may hold a key of the receiver, so only owners see them. */
@GraphQLApi
public class WebhookApi {

    private final WebhookEndpoints endpoints;
    private final WebhookDeliveries deliveries;
    private final FieldBatches batches;

    WebhookApi(WebhookEndpoints endpoints, WebhookDeliveries deliveries, FieldBatches batches) {
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.batches = batches;
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.OWNER)
    @Description("The addresses that are told what happens in the workspace.")
    public WebhookEndpoint.Connection webhookEndpoints(
            @DefaultValue(ConnectionRequest.DEFAULT_FIRST) @Description("The number of endpoints, 200 at the most.") int first,
            @Description("The cursor to begin behind.") String after,
            @Description("The order of the endpoints, the newest first if left out.") WebhookEndpointOrder orderBy) {
        var order = orderBy == null ? WebhookEndpointOrder.NEWEST_FIRST : orderBy;
        return endpoints.list(ConnectionRequest.of("webhookEndpoints", first, after, order.field(), order.direction()))
                .as(WebhookEndpoint.Edge::new, WebhookEndpoint.Connection::new);
    }

    @Query
    @Nullable
    @RolesAllowed(Roles.OWNER)
    @Description("Looks up a webhook endpoint by its ID. Null if this workspace has no such endpoint.")
    public WebhookEndpoint webhookEndpoint(@NonNull @Id @Description("The ID of the webhook endpoint.") String id) {
        return endpoints.find(Ids.parse("webhook", id)).orElse(null);
    }

    @Description("The delivery that was attempted last, or null if nothing was sent yet.")
    public List<WebhookDelivery> lastDelivery(@Source List<WebhookEndpoint> page) {
        var last = deliveries.lastAttempted(page.stream().map(WebhookEndpoint::id).toList());
        return page.stream().map(endpoint -> last.get(endpoint.id())).toList();
    }

    @NonNull
    @Description("What was sent to the endpoint or waits to be. What ended 30 days ago is not kept.")
    public CompletionStage<WebhookDelivery.Connection> deliveries(@Source WebhookEndpoint endpoint,
            @DefaultValue(ConnectionRequest.DEFAULT_FIRST) @Description("The number of deliveries, 200 at the most.") int first,
            @Description("The cursor to begin behind.") String after,
            @Description("The order of the deliveries, the newest first if left out.") WebhookDeliveryOrder orderBy) {
        var order = orderBy == null ? WebhookDeliveryOrder.NEWEST_FIRST : orderBy;
        var asked = new ChildrenOf<>(endpoint.id(), ConnectionRequest.of("webhookEndpoint/" + endpoint.id() + "/deliveries",
                first, after, order.field(), order.direction()));
        return batches.load(asked, deliveries::pages)
                .thenApply(page -> page.as(WebhookDelivery.Edge::new, WebhookDelivery.Connection::new));
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.OWNER)
    @Description("Adds an address that is told what happens in the workspace.")
    public CreateWebhookEndpointPayload createWebhookEndpoint(
            @NonNull @Description("The endpoint.") CreateWebhookEndpointInput input) {
        return Outcome.of(() -> endpoints.create(input))
                .as((created, errors) -> created == null ? new CreateWebhookEndpointPayload(null, null, errors)
                        : new CreateWebhookEndpointPayload(created.endpoint(), created.secret(), errors));
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.OWNER)
    @Description("Changes a webhook endpoint.")
    public UpdateWebhookEndpointPayload updateWebhookEndpoint(
            @NonNull @Description("What to change.") UpdateWebhookEndpointInput input) {
        return Outcome.of(() -> endpoints.update(input)).as(UpdateWebhookEndpointPayload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.OWNER)
    @Description("Stops telling an endpoint; what is waiting waits.")
    public PauseWebhookEndpointPayload pauseWebhookEndpoint(
            @NonNull @Description("Which one.") PauseWebhookEndpointInput input) {
        return Outcome.of(() -> endpoints.pause(input.id(), input.version())).as(PauseWebhookEndpointPayload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.OWNER)
    @Description("Goes on telling an endpoint that was paused or switched off, and sends it what was waiting.")
    public ResumeWebhookEndpointPayload resumeWebhookEndpoint(
            @NonNull @Description("Which one.") ResumeWebhookEndpointInput input) {
        return Outcome.of(() -> endpoints.resume(input.id(), input.version())).as(ResumeWebhookEndpointPayload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.OWNER)
    @Description("Deletes a webhook endpoint with its deliveries.")
    public DeleteWebhookEndpointPayload deleteWebhookEndpoint(
            @NonNull @Description("Which one.") DeleteWebhookEndpointInput input) {
        return Outcome.of(() -> endpoints.delete(input.id())).as(DeleteWebhookEndpointPayload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.OWNER)
    @Description("Sends a test to an endpoint.")
    public SendTestWebhookPayload sendTestWebhook(@NonNull @Description("Which one.") SendTestWebhookInput input) {
        return Outcome.of(() -> deliveries.test(input.endpointId())).as(SendTestWebhookPayload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.OWNER)
    @Description("Sends a delivery again that was made or given up; the receiver gets the same message.")
    public RetryWebhookDeliveryPayload retryWebhookDelivery(
            @NonNull @Description("Which one.") RetryWebhookDeliveryInput input) {
        return Outcome.of(() -> deliveries.retry(input.id())).as(RetryWebhookDeliveryPayload::new);
    }
}
