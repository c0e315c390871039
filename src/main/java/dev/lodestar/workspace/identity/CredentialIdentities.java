package dev.lodestar.workspace.identity;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;

import io.smallrye.mutiny.Uni;

/** Turns a secret into who it belongs to; an unknown or ended one belongs to nobody. */
@ApplicationScoped
class CredentialIdentities implements IdentityProvider<Credential> {

    private final Identities identities;

    CredentialIdentities(Identities identities) {
        this.identities = identities;
    }

    @Override
    public Class<Credential> getRequestType() {
        return Credential.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(Credential credential, AuthenticationRequestContext context) {
        // An ended session makes an anonymous request and not a failed one, so that signing in again works; what needs a
        // member then answers that nobody is signed in.
        return context.runBlocking(() -> identities.of(credential.secret()));
    }
}
