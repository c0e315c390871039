package dev.lodestar.shared.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

import dev.lodestar.WithLodestar;

import io.quarkus.test.common.http.TestHTTPResource;

import org.junit.jupiter.api.Test;

@WithLodestar
class CompressionTest {

    @TestHTTPResource("/graphql")
    URI api;

    @Test
    void an_answer_is_compressed_for_a_client_that_reads_gzip() throws IOException, InterruptedException {
        var answer = send(request().header("Accept-Encoding", "gzip"));

        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8)).contains("version");
        }
    }

    @Test
    void an_answer_is_plain_for_a_client_that_says_nothing_of_compression() throws IOException, InterruptedException {
        var answer = send(request());

        assertThat(answer.headers().firstValue("Content-Encoding").orElse("identity")).isEqualTo("identity");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("version");
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(api).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"query\": \"{ instance { version } }\"}"));
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
    }
}
