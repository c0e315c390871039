package dev.lodestar.webhook.sending;

import java.time.Duration;
import java.util.Optional;

/**
 * What came back from an attempt.
 *
 * @param status the status of HTTP, empty if there was no answer
 * @param body the beginning of what the receiver said
 * @param retryAfter how long the receiver wants to be left alone
 * @param failure why there was no answer, in words, empty if there was one
 */
public record WebhookAnswer(Optional<Integer> status, String body, Optional<Duration> retryAfter, Optional<String> failure) {

    private static final int GONE = 410;

    static WebhookAnswer of(int status, String body, Optional<Duration> retryAfter) {
        return new WebhookAnswer(Optional.of(status), body, retryAfter, Optional.empty());
    }

    /** @param why in words for a person */
    public static WebhookAnswer none(String why) {
        return new WebhookAnswer(Optional.empty(), "", Optional.empty(), Optional.of(why));
    }

    public boolean isSuccess() {
        return status.filter(code -> code >= 200 && code < 300).isPresent();
    }

    /** The receiver wants nothing more, ever. */
    public boolean isGone() {
        return status.filter(code -> code == GONE).isPresent();
    }
}
