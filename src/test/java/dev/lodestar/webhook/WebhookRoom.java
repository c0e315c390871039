package dev.lodestar.webhook;

import java.util.List;
import java.util.Map;

import dev.lodestar.Await;
import dev.lodestar.GraphQL;

/** What the tests of webhooks do again and again, as clients would. */
public final class WebhookRoom {

    private static final String ERRORS = " userErrors { code field } ";

    private final GraphQL api;

    public WebhookRoom(GraphQL api) {
        this.api = api;
    }

    /** An endpoint with its secret. */
    public record Endpoint(String id, String secret) {
    }

    public Endpoint create(String address) {
        var done = api.done("createWebhookEndpoint", "mutation($input: CreateWebhookEndpointInput!) {"
                + " createWebhookEndpoint(input: $input) { webhookEndpoint { id } secret" + ERRORS + "} }",
                Map.of("input", Map.of("address", address, "description", "CRM", "events", List.of("RESPONSE_COMPLETED"))));
        return new Endpoint(done.getString("webhookEndpoint.id"), done.getString("secret"));
    }

    public List<String> refusedAddress(String address) {
        return api.refusal("createWebhookEndpoint", "mutation($input: CreateWebhookEndpointInput!) {"
                + " createWebhookEndpoint(input: $input) { secret" + ERRORS + "} }",
                Map.of("input", Map.of("address", address, "events", List.of("RESPONSE_COMPLETED"))));
    }

    public Map<String, Object> endpoint(String id) {
        return api.ask("query($id: ID!) { webhookEndpoint(id: $id) { id version address description events state failingSince"
                + " lastDelivery { state lastAttempt { status body failure } } } }", Map.of("id", id))
                .getMap("webhookEndpoint");
    }

    public List<Map<String, Object>> deliveries(String endpoint) {
        return api.ask("query($id: ID!) { webhookEndpoint(id: $id) { deliveries { nodes { id event state attempts nextAttemptAt"
                + " lastAttempt { status body failure } } } } }", Map.of("id", endpoint))
                .getList("webhookEndpoint.deliveries.nodes");
    }

    /** The only delivery of an endpoint, as soon as it was attempted. */
    public Map<String, Object> attempted(String endpoint) {
        return Await.until(() -> deliveries(endpoint).get(0),
                delivery -> (int) delivery.get("attempts") > 0);
    }

    public String test(String endpoint) {
        return api.done("sendTestWebhook", "mutation($input: SendTestWebhookInput!) { sendTestWebhook(input: $input) {"
                + " webhookDelivery { id }" + ERRORS + "} }", Map.of("input", Map.of("endpointId", endpoint)))
                .getString("webhookDelivery.id");
    }

    public void pause(String endpoint) {
        change("pause", "Pause", endpoint);
    }

    public void resume(String endpoint) {
        change("resume", "Resume", endpoint);
    }

    private void change(String verb, String type, String endpoint) {
        api.done(verb + "WebhookEndpoint", ("mutation($input: %sWebhookEndpointInput!) { %sWebhookEndpoint(input: $input) {"
                + " webhookEndpoint { state }" + ERRORS + "} }").formatted(type, verb),
                Map.of("input", Map.of("id", endpoint, "version", endpoint(endpoint).get("version"))));
    }

    public Map<String, Object> update(Map<String, Object> input) {
        return api.done("updateWebhookEndpoint", "mutation($input: UpdateWebhookEndpointInput!) {"
                + " updateWebhookEndpoint(input: $input) { webhookEndpoint { address description events }" + ERRORS + "} }",
                Map.of("input", input)).getMap("webhookEndpoint");
    }

    public void delete(String endpoint) {
        api.done("deleteWebhookEndpoint",
                "mutation($input: DeleteWebhookEndpointInput!) { deleteWebhookEndpoint(input: $input) {"
                        + " deletedWebhookEndpointId" + ERRORS + "} }",
                Map.of("input", Map.of("id", endpoint)));
    }

    public void retry(String delivery) {
        api.done("retryWebhookDelivery", "mutation($input: RetryWebhookDeliveryInput!) { retryWebhookDelivery(input: $input) {"
                + " webhookDelivery { id }" + ERRORS + "} }", Map.of("input", Map.of("id", delivery)));
    }
}
