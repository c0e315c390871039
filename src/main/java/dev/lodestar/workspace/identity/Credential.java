package dev.lodestar.workspace.identity;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A secret that a request carries: a member's session or a front end's API token. */
final class Credential extends BaseAuthenticationRequest {

    private final String secret;

    Credential(String secret) {
        this.secret = secret;
    }

    String secret() {
        return secret;
    }
}
