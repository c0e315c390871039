package dev.lodestar.webhook.sending;

import java.security.SecureRandom;
import java.util.Base64;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookSigningException;

/**
 * What sender and receiver share, as in the specification of Standard Webhooks.
 *
 * @param text {@code whsec_} and base64 of the key
 */
public record SigningSecret(String text) {

    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static SigningSecret next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SigningSecret(PREFIX + Base64.getEncoder().encodeToString(bytes));
    }

    /** The value of the header {@code webhook-signature}. */
    String sign(String messageId, long timestamp, String body) {
        try {
            return new Webhook(text).sign(messageId, timestamp, body);
        } catch (WebhookSigningException e) {
            throw new IllegalStateException("A webhook cannot be signed", e);
        }
    }

    /** Does not show the secret, since records are written to logs. */
    @Override
    public String toString() {
        return "SigningSecret";
    }
}
