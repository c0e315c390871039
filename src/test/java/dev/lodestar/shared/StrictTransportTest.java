package dev.lodestar.shared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestar.SelfSignedKeys;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.PfxOptions;
import io.vertx.ext.web.Router;

class StrictTransportTest {

    private static Vertx vertx;

    @BeforeAll
    static void start() {
        vertx = Vertx.vertx();
    }

    @AfterAll
    static void end() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private static HttpClientResponse ask(boolean ssl) throws Exception {
        var router = Router.router(vertx);
        new StrictTransport().register(router);
        router.route().handler(request -> request.response().end());
        var keys = new PfxOptions().setPath(SelfSignedKeys.store("localhost").toString()).setPassword(SelfSignedKeys.PASSWORD);
        var server = vertx.createHttpServer(new HttpServerOptions().setHost("127.0.0.1").setSsl(ssl)
                .setKeyCertOptions(keys)).requestHandler(router).listen(0)
                .toCompletionStage().toCompletableFuture().join();
        return vertx.createHttpClient(new HttpClientOptions().setSsl(ssl).setTrustAll(true).setVerifyHost(false))
                .request(HttpMethod.GET, server.actualPort(), "127.0.0.1", "/").flatMap(request -> request.send())
                .toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void who_came_by_https_is_told_to_come_by_it_again() throws Exception {
        assertThat(ask(true).getHeader("Strict-Transport-Security")).isEqualTo("max-age=31536000");
    }

    @Test
    void who_came_by_plain_http_is_told_nothing() throws Exception {
        assertThat(ask(false).getHeader("Strict-Transport-Security")).isNull();
    }
}
