package dev.lodestar.workspace.identity;

import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;

/** Finds the secret of a request: the console's cookie, or {@code Authorization: Bearer}. */
@ApplicationScoped
class CredentialMechanism implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        return secretOf(request).map(secret -> identities.authenticate(new Credential(secret)))
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    /** The secret that a request carries; the header counts before the cookie. */
    static Optional<String> secretOf(RoutingContext request) {
        var header = request.request().getHeader("Authorization");
        if (header != null && header.startsWith(BEARER)) {
            return Optional.of(header.substring(BEARER.length()).trim());
        }
        return Optional.ofNullable(request.request().getCookie(SessionCookie.NAME)).map(Cookie::getValue)
                .filter(value -> !value.isBlank());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(Credential.class);
    }
}
