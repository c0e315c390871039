package dev.lodestar.webhook.sending;

import java.net.URI;

/**
 * One event on its way to one address.
 *
 * @param id the same for each attempt, so that a receiver can recognise what it has already
 * @param body JSON, sent and signed as it stands
 */
public record WebhookMessage(URI address, SigningSecret secret, String id, String body) {
}
