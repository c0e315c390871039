package dev.lodestar.shared.graphql;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.configuration.MemorySize;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import graphql.parser.InvalidSyntaxException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;

/**
 * Stands before the endpoint: answers a wrong token with 401, what is no request with 400 and what is no JSON with 415, each
 * with a code.
 * A form on another site can send text, but no JSON without asking first; that is what keeps such forms out.
 */
@ApplicationScoped
class RequestChecks {

    private static final int BEFORE_ALL = Integer.MIN_VALUE;
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int UNSUPPORTED_MEDIA_TYPE = 415;
    private static final Set<String> MEDIA_TYPES = Set.of("application/json", "application/graphql+json",
            "application/graphql-response+json");

    private final long largestBody;
    private final Documents documents = new Documents();

    RequestChecks(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestBody) {
        this.largestBody = largestBody.asLongValue();
    }

    void register(@Observes Router router) {
        // A socket would outlive the session that it was opened with; nothing in the schema needs one.
        router.route("/graphql").order(BEFORE_ALL).handler(RequestChecks::refuseSocket);
        // Behind signing in, which has a negative order, and before the endpoint itself.
        router.post("/graphql").order(0).handler(BodyHandler.create(false).setBodyLimit(largestBody)).handler(this::check);
    }

    private static void refuseSocket(RoutingContext request) {
        if (request.request().headers().contains(HttpHeaders.UPGRADE)) {
            answer(request, BAD_REQUEST, RequestErrorCode.BAD_REQUEST,
                    "The API has no WebSocket. Send each operation by POST.");
        } else {
            request.next();
        }
    }

    private void check(RoutingContext request) {
        compress(request);
        request.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (!isJson(request)) {
            answer(request, UNSUPPORTED_MEDIA_TYPE, RequestErrorCode.UNSUPPORTED_MEDIA_TYPE,
                    "The content type must be application/json.");
            return;
        }
        if (Callers.hasWrongToken(request)) {
            answer(request, UNAUTHORIZED, RequestErrorCode.UNAUTHENTICATED, RequestErrors.unauthenticated().getMessage());
            return;
        }
        try {
            var bytes = request.body().buffer();
            var body = RequestBody.read(bytes == null ? new byte[0] : bytes.getBytes());
            documents.check(body.query(), body.operationName());
            ResponseStatus.prepare(request);
            request.next();
        } catch (RequestBody.Malformed malformed) {
            answer(request, BAD_REQUEST, RequestErrorCode.BAD_REQUEST, malformed.getMessage());
        } catch (InvalidSyntaxException invalid) {
            var status = ResponseStatus.mediaType(request).equals(ResponseStatus.JSON) ? 200 : BAD_REQUEST;
            answer(request, status, RequestErrorCode.GRAPHQL_PARSE_FAILED,
                    Objects.requireNonNullElse(invalid.getMessage(), "The document cannot be parsed."));
        }
    }

    private static boolean isJson(RoutingContext request) {
        var type = Objects.requireNonNullElse(request.request().getHeader(HttpHeaders.CONTENT_TYPE), "");
        return MEDIA_TYPES.contains(type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT));
    }

    /** With compression on, every response begins as one that is not to be compressed; the answers of the endpoint are text. */
    private static void compress(RoutingContext request) {
        request.addHeadersEndHandler(ignored -> request.response().headers().remove(HttpHeaders.CONTENT_ENCODING));
    }

    private static void answer(RoutingContext request, int status, RequestErrorCode code, String message) {
        var error = new JsonObject().put("message", message).put("extensions",
                new JsonObject().put(RequestErrors.CODE, code.name()));
        if (status == UNAUTHORIZED) {
            request.response().putHeader("WWW-Authenticate", "Bearer");
        }
        request.response().setStatusCode(status).putHeader("Content-Type", ResponseStatus.mediaType(request) + ";charset=utf-8")
                .end(new JsonObject().put("errors", new JsonArray().add(error)).encode());
    }
}
