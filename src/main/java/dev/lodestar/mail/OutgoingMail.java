package dev.lodestar.mail;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A mail to be sent.
 *
 * @param key what makes it one of its kind in the workspace, such as "invitation/ID/first": a second mail with the same key
 *        is not sent
 * @param to the recipient's address
 * @param text the body as plain text
 * @param html the body as HTML, null if there is none
 * @param headers further headers, such as List-Unsubscribe
 */
public record OutgoingMail(String key, String to, String subject, String text, @Nullable String html,
        Map<String, String> headers) {
}
