package dev.lodestar.shared.graphql;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;

import io.vertx.ext.web.RoutingContext;

/** Who sends a request. */
final class Callers {

    private static final String BEARER = "Bearer ";

    private Callers() {
    }

    static boolean isAnonymous(RoutingContext request) {
        return !(request.user() instanceof QuarkusHttpUser user) || user.getSecurityIdentity().isAnonymous();
    }

    /**
     * Whether the request carries a token that belongs to nobody. An ended session of the console is not meant: its cookie
     * goes along with every request, and signing in again must work.
     */
    static boolean hasWrongToken(RoutingContext request) {
        var header = request.request().getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length()) && isAnonymous(request);
    }
}
