package dev.lodestar.workspace.identity;

import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;

/** The console's cookie: unreadable for scripts, and not sent with requests that other sites start. */
@RequestScoped
public class SessionCookie {

    static final String NAME = "lodestar_session";

    private final CurrentVertxRequest request;

    SessionCookie(CurrentVertxRequest request) {
        this.request = request;
    }

    void set(String token, Duration life) {
        add(token, life.toSeconds());
    }

    void clear() {
        add("", 0);
    }

    /** The secret that signed the present request in, by whichever way it came. */
    public Optional<String> secret() {
        return CredentialMechanism.secretOf(request.getCurrent());
    }

    private void add(String value, long seconds) {
        var current = request.getCurrent();
        current.response().addCookie(Cookie.cookie(NAME, value).setHttpOnly(true).setPath("/")
                .setSameSite(CookieSameSite.STRICT).setSecure(current.request().isSSL()).setMaxAge(seconds));
    }
}
