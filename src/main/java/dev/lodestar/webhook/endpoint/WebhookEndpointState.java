package dev.lodestar.webhook.endpoint;

import org.eclipse.microprofile.graphql.Description;

/** Whether an endpoint is told anything. */
@Description("Whether an endpoint is told anything.")
public enum WebhookEndpointState {
    @Description("The endpoint is told its events.")
    ACTIVE,
    @Description("A member has paused the endpoint. What was waiting waits.")
    PAUSED,
    @Description("The endpoint answered 410 Gone and is left alone until a member resumes it.")
    GONE,
    @Description("The endpoint took nothing for days and is left alone until a member resumes it.")
    FAILED
}
