package dev.lodestar.webhook;

import java.time.Instant;
import java.util.Map;

/**
 * Something that happened and that receivers may want to know.
 *
 * @param key what makes it one of its kind in the workspace, such as the response's id: a second event of the same type and
 *        key is not told
 * @param occurredAt when it happened
 * @param data ids and numbers; never words of persons, which could not be called back when they are erased
 */
public record WebhookEvent(WebhookEventType type, String key, Instant occurredAt, Map<String, ?> data) {
}
