package dev.lodestar.survey;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import dev.lodestar.webhook.WebhookEvent;
import dev.lodestar.webhook.WebhookEventType;
import dev.lodestar.webhook.Webhooks;

/**
 * Tells webhooks of complete responses. Who answered and what was said is not told: it could not be called back from the
 * receivers when the person is erased.
 */
@ApplicationScoped
class ResponseWebhook {

    private final Webhooks webhooks;

    ResponseWebhook(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    void completed(@Observes ResponseCompleted response) {
        webhooks.publish(new WebhookEvent(WebhookEventType.RESPONSE_COMPLETED, response.responseId().toString(),
                response.completedAt(),
                Map.of("responseId", response.responseId(), "surveyId", response.surveyId(), "surveyVersionId",
                        response.surveyVersionId(), "campaignId", response.campaignId())));
    }
}
