package dev.lodestar.webhook.sending;

import java.util.Objects;

/** Webhooks are not sent to that address; the message tells a person why. */
public class DestinationRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DestinationRefused(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
