package dev.lodestar.webhook.sending;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;

/**
 * Makes one attempt to hand a webhook over. The connection is made to the network address that was checked, while the
 * certificate must be that of the name; no redirect is followed, and neither a slow nor an endless answer is waited for.
 */
@ApplicationScoped
public class WebhookSender {

    private static final Logger LOG = Logger.getLogger(WebhookSender.class);
    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final Duration WHOLE_ATTEMPT = Duration.ofSeconds(15);

    private final HttpClient client;
    private final Destinations destinations;
    private final Clock clock;
    private final Duration limit;

    @Inject
    WebhookSender(Vertx vertx, Destinations destinations, Clock clock) {
        this(vertx, destinations, clock, WHOLE_ATTEMPT);
    }

    /** @param limit how long an attempt may take in all */
    WebhookSender(Vertx vertx, Destinations destinations, Clock clock, Duration limit) {
        // A connection is not kept: the next attempt checks its address anew.
        this.client = vertx.createHttpClient(new HttpClientOptions().setKeepAlive(false).setVerifyHost(true));
        this.destinations = destinations;
        this.clock = clock;
        this.limit = limit;
    }

    /** Waits for the answer; never throws because of what the receiver does. */
    public WebhookAnswer send(WebhookMessage message) {
        InetAddress target;
        try {
            target = destinations.resolve(message.address());
        } catch (UnknownHostException e) {
            return WebhookAnswer.none("The name %s is not known.".formatted(message.address().getHost()));
        } catch (DestinationRefused e) {
            return WebhookAnswer.none(e.getMessage());
        }
        return send(message, target);
    }

    private WebhookAnswer send(WebhookMessage message, InetAddress target) {
        var exchange = new WebhookExchange(clock);
        client.request(options(message, target))
                .onSuccess(request -> exchange.start(request, message.body()))
                .onFailure(exchange::fail);
        try {
            return exchange.answer().get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return exchange.breakOff("There was no answer within %d seconds.".formatted(limit.toSeconds()));
        } catch (ExecutionException e) {
            LOG.debugf(e.getCause(), "The webhook %s did not reach its receiver", message.id());
            return WebhookAnswer.none(Failures.describe(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return exchange.breakOff("The program ended during the attempt.");
        }
    }

    private RequestOptions options(WebhookMessage message, InetAddress target) {
        var address = message.address();
        var encrypted = "https".equalsIgnoreCase(address.getScheme());
        var port = address.getPort() >= 0 ? address.getPort() : encrypted ? 443 : 80;
        var timestamp = clock.instant().getEpochSecond();
        return new RequestOptions().setMethod(HttpMethod.POST).setSsl(encrypted)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(target, port)))
                .setHost(address.getHost()).setPort(port).setURI(path(address))
                .setFollowRedirects(false).setConnectTimeout(CONNECTING.toMillis())
                .putHeader("Content-Type", "application/json")
                .putHeader("User-Agent", "Lodestar-Webhooks")
                .putHeader("webhook-id", message.id())
                .putHeader("webhook-timestamp", Long.toString(timestamp))
                .putHeader("webhook-signature", message.secret().sign(message.id(), timestamp, message.body()));
    }

    private static String path(URI address) {
        var path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }
}
