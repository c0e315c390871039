package dev.lodestar.shared.graphql;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.ext.web.RoutingContext;

/**
 * The HTTP status of an answer. The server writes 200 whatever became of the request; this sets it right at the last moment.
 */
final class ResponseStatus {

    static final String JSON = "application/json";
    /** The media type of the specification GraphQL over HTTP, in which a request error has a status of its own. */
    static final String GRAPHQL_RESPONSE = "application/graphql-response+json";

    private static final String KEY = ResponseStatus.class.getName();

    private ResponseStatus() {
    }

    /** Lets the status be set until the headers are written. */
    static void prepare(RoutingContext request) {
        request.addHeadersEndHandler(ignored -> {
            Integer status = request.get(KEY);
            if (status != null) {
                request.response().setStatusCode(status)
                        .setStatusMessage(HttpResponseStatus.valueOf(status).reasonPhrase());
            }
        });
    }

    static void set(RoutingContext request, int status) {
        request.put(KEY, status);
    }

    /** Nothing ran: 400 for a client that asks by the specification, 200 for one that reads {@code application/json}. */
    static void setOfRequestError(RoutingContext request) {
        if (mediaType(request).equals(GRAPHQL_RESPONSE)) {
            set(request, HttpResponseStatus.BAD_REQUEST.code());
        }
    }

    static String mediaType(RoutingContext request) {
        var accept = request.request().getHeader("Accept");
        return accept != null && accept.startsWith(GRAPHQL_RESPONSE) ? GRAPHQL_RESPONSE : JSON;
    }
}
