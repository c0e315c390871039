package dev.lodestar.webhook.endpoint;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.shared.secrets.InstallationKey;
import dev.lodestar.webhook.sending.SigningSecret;

/** The secrets of endpoints, unreadable in the database. */
@ApplicationScoped
public class EndpointSecrets {

    private static final String KIND = "webhook secret";

    private final InstallationKey key;

    EndpointSecrets(InstallationKey key) {
        this.key = key;
    }

    byte[] seal(WebhookEndpointEntity endpoint, SigningSecret secret) {
        return key.vault(KIND).seal(endpoint.secretContext(), secret.text());
    }

    public SigningSecret open(WebhookEndpointEntity endpoint) {
        return new SigningSecret(key.vault(KIND).open(endpoint.secretContext(), endpoint.sealedSecret));
    }
}
