package dev.lodestar.webhook;

import org.eclipse.microprofile.graphql.Description;

/** What a webhook can tell. Payloads carry ids and numbers, never words of persons. */
@Description("What a webhook can tell. Payloads carry ids and numbers, never words of persons.")
public enum WebhookEventType {
    @Description("A person has answered a survey completely.")
    RESPONSE_COMPLETED("response.completed"),
    @Description("A member wants to see whether an endpoint answers. The event goes to that endpoint only.")
    TEST("webhook.test");

    private final String wireName;

    WebhookEventType(String wireName) {
        this.wireName = wireName;
    }

    /** The name as it stands in the payload. */
    String wireName() {
        return wireName;
    }
}
