package dev.lodestar.webhook.sending;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;

/**
 * One request and what comes back of its answer. The status decides; of the body only the beginning is read, as long as the
 * attempt may take.
 */
final class WebhookExchange {

    private static final int MOST_OF_A_BODY = 2_000;

    private final CompletableFuture<WebhookAnswer> answer = new CompletableFuture<>();
    private final Clock clock;
    // The rest is touched by the client's thread and, when the time is over, by the one that waits.
    private @Nullable HttpClientRequest request;
    private @Nullable HttpClientResponse response;
    private final Buffer body = Buffer.buffer();

    WebhookExchange(Clock clock) {
        this.clock = clock;
    }

    CompletableFuture<WebhookAnswer> answer() {
        return answer;
    }

    synchronized void start(HttpClientRequest started, String content) {
        request = started;
        if (answer.isDone()) {
            started.reset();
            return;
        }
        started.response().onSuccess(this::begin).onFailure(this::fail);
        started.send(Buffer.buffer(content, StandardCharsets.UTF_8.name())).onFailure(this::fail);
    }

    private synchronized void begin(HttpClientResponse started) {
        response = started;
        started.handler(part -> take(started, part));
        started.exceptionHandler(this::fail);
        started.endHandler(end -> finish(started));
    }

    private synchronized void take(HttpClientResponse from, Buffer part) {
        body.appendBuffer(part.getBuffer(0, Math.min(part.length(), MOST_OF_A_BODY - body.length())));
        if (body.length() >= MOST_OF_A_BODY) {
            finish(from);
            from.request().reset();
        }
    }

    private void finish(HttpClientResponse from) {
        answer.complete(WebhookAnswer.of(from.statusCode(), text(),
                RetryAfter.parse(from.getHeader("Retry-After"), clock.instant())));
    }

    /** What could be shown to a person: a character that was cut in two is replaced, and so is what PostgreSQL cannot keep. */
    private String text() {
        return body.toString(StandardCharsets.UTF_8).replace('\0', '\uFFFD');
    }

    synchronized void fail(Throwable cause) {
        if (response != null) {
            finish(response);
        } else {
            answer.completeExceptionally(cause);
        }
    }

    /** Ends the exchange now: with the status if there is one already, else with words. */
    synchronized WebhookAnswer breakOff(String why) {
        if (response != null) {
            finish(response);
        } else {
            answer.complete(WebhookAnswer.none(why));
        }
        if (request != null) {
            request.reset();
        }
        // An answer that came at the last moment stands.
        return answer.exceptionally(cause -> WebhookAnswer.none(Failures.describe(cause))).join();
    }
}
