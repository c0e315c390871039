package dev.lodestar.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Tells browsers that came by HTTPS to come by it for the next year as well (RFC 6797). */
@ApplicationScoped
class StrictTransport {

    private static final String A_YEAR = "max-age=31536000";

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(StrictTransport::promise);
    }

    private static void promise(RoutingContext request) {
        // True behind a proxy as well, if the program was told to trust what the proxy says.
        if (request.request().isSSL()) {
            request.response().putHeader("Strict-Transport-Security", A_YEAR);
        }
        request.next();
    }
}
