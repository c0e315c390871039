package dev.lodestar.webhook.endpoint;

import org.eclipse.microprofile.graphql.Description;

/** Whether an endpoint is told anything. */
@Description("Whether an endpoint is told anything.")
public enum WebhookEndpointState {
    /** It is told its events. */
    ACTIVE,
    /** A person has stopped it; what was waiting waits. */
    PAUSED,
    /** It answered 410 Gone, and is left alone until a person resumes it. */
    GONE,
    /** It did not take anything for days, and is left alone until a person resumes it. */
    FAILED
}
