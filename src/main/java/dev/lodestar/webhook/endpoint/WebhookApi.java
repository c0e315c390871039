package dev.lodestar.webhook.endpoint;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Outcome;
import dev.lodestar.shared.Roles;
import dev.lodestar.shared.graphql.ChildrenOf;
import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.shared.graphql.FieldBatches;
import dev.lodestar.webhook.delivery.RetryWebhookDelivery;
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
    public CreateWebhookEndpoint.Payload createWebhookEndpoint(
            @NonNull @Description("The endpoint to add.") CreateWebhookEndpoint.Input input) {
        return Outcome.of(() -> endpoints.create(input))
                .as((created, errors) -> created == null ? new CreateWebhookEndpoint.Payload(null, null, errors)
                        : new CreateWebhookEndpoint.Payload(created.endpoint(), created.secret(), errors));
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.OWNER)
    @Description("Changes a webhook endpoint. What is left out stays, null clears.")
    public UpdateWebhookEndpoint.Payload updateWebhookEndpoint(
            @NonNull @Description("The change to make.") UpdateWebhookEndpoint.Input input) {
        return Outcome.of(() -> endpoints.update(input)).as(UpdateWebhookEndpoint.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.OWNER)
    @Description("Pauses a webhook endpoint. What is waiting waits.")
    public PauseWebhookEndpoint.Payload pauseWebhookEndpoint(
            @NonNull @Description("The endpoint to pause.") PauseWebhookEndpoint.Input input) {
        return Outcome.of(() -> endpoints.pause(id(input.id()), input.version())).as(PauseWebhookEndpoint.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.OWNER)
    @Description("Resumes a webhook endpoint that was paused or switched off, and sends it what was waiting.")
    public ResumeWebhookEndpoint.Payload resumeWebhookEndpoint(
            @NonNull @Description("The endpoint to resume.") ResumeWebhookEndpoint.Input input) {
        return Outcome.of(() -> endpoints.resume(id(input.id()), input.version())).as(ResumeWebhookEndpoint.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.OWNER)
    @Description("Deletes a webhook endpoint with its deliveries.")
    public DeleteWebhookEndpoint.Payload deleteWebhookEndpoint(
            @NonNull @Description("The endpoint to delete.") DeleteWebhookEndpoint.Input input) {
        return Outcome.of(() -> endpoints.delete(id(input.id()))).as(DeleteWebhookEndpoint.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.OWNER)
    @Description("Sends a test to an endpoint.")
    public SendTestWebhook.Payload sendTestWebhook(@NonNull @Description("The endpoint to try.") SendTestWebhook.Input input) {
        return Outcome.of(() -> deliveries.test(Ids.parse("webhook", input.endpointId(), "input", "endpointId")))
                .as(SendTestWebhook.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.OWNER)
    @Description("Sends a delivery again that was made or given up. The receiver gets the same message.")
    public RetryWebhookDelivery.Payload retryWebhookDelivery(
            @NonNull @Description("The delivery to send again.") RetryWebhookDelivery.Input input) {
        return Outcome.of(() -> deliveries.retry(Ids.parse("webhook delivery", input.id(), "input", "id")))
                .as(RetryWebhookDelivery.Payload::new);
    }

    private static UUID id(String id) {
        return Ids.parse("webhook", id, "input", "id");
    }
}
