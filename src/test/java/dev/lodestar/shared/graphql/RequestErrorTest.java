package dev.lodestar.shared.graphql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;
import dev.lodestar.workspace.MemberRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;

@WithLodestar
class RequestErrorTest {

    private static final String SIGN_IN = "mutation { signIn(input: {email: \"a@b.example\", password: \"x\"}) "
            + "{ userErrors { code } } }";

    @ParameterizedTest
    @ValueSource(strings = { "", "nonsense", "[]", "{}", "{\"query\": 1}", "{\"query\": \"{ me { role } }\"} {}",
            "{\"query\": \"{ me { role } }\", \"variables\": [1]}", "{\"query\": \"{ me { role } }\", \"variables\": \"x\"}",
            "{\"query\": \"{ me { role } }\", \"operationName\": 1}",
            "{\"query\": \"{ me { role } }\", \"variables\": {\"a\": \"\\ud800\"}}",
            "{\"query\": \"query A { me { role } } query B { me { role } }\"}",
            "{\"query\": \"{ me { role } }\", \"variables\": {\"a\": \"\\u0000\"}}" })
    void a_body_that_is_no_request_is_refused(String body) {
        var answer = Given.api().send(body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo("BAD_REQUEST");
        assertThat(answer.jsonPath().getString("errors[0].message")).doesNotContain("Exception").doesNotContain("com.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "text/plain", "application/x-www-form-urlencoded", "application/graphql", "multipart/form-data" })
    void a_body_that_a_form_on_another_site_can_send_is_refused(String type) {
        var json = "{\"query\": \"{ me { role } }\"}";

        var answer = given().header("Authorization", "Bearer " + Given.owner().token())
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs(type, ContentType.TEXT)))
                .contentType(type).body(json).post("/graphql");
        var asJson = given().header("Authorization", "Bearer " + Given.owner().token())
                .contentType("application/json; charset=utf-8")
                .body(json).post("/graphql");

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
        assertThat(asJson.statusCode()).isEqualTo(200);
        assertThat(asJson.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void a_socket_is_refused() throws Exception {
        var opened = HttpClient.newHttpClient().newWebSocketBuilder().subprotocols("graphql-transport-ws")
                .buildAsync(URI.create("ws://localhost:" + RestAssured.port + "/graphql"), new WebSocket.Listener() {
                });

        assertThatThrownBy(() -> opened.get(1, TimeUnit.MINUTES)).cause().isInstanceOf(WebSocketHandshakeException.class);
    }

    @Test
    void json_of_two_thousand_levels_is_refused() {
        var deep = "{\"query\": \"{ me { role } }\", \"variables\": {\"a\": " + "[".repeat(2_000) + "]".repeat(2_000)
                + "}}";

        var answer = Given.api().send(deep);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo("BAD_REQUEST");
    }

    @ParameterizedTest
    @MethodSource("requests")
    void each_error_has_a_code_and_a_plain_word(String query, String code) {
        var answer = Given.api().post(query, Map.of());

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo(code);
        assertThat(answer.getString("errors[0].message")).isNotBlank().doesNotContain("Exception")
                .doesNotContain("System error");
    }

    static Stream<Arguments> requests() {
        return Stream.of(Arguments.of("{ me {", "GRAPHQL_PARSE_FAILED"),
                Arguments.of("{ nothing }", "GRAPHQL_VALIDATION_FAILED"),
                Arguments.of("{ jobs(after: \"nonsense\") { nodes { id } } }", "INVALID"),
                Arguments.of("query($a: Int!) { jobs(first: $a) { nodes { id } } }", "BAD_USER_INPUT"));
    }

    @Test
    void a_request_error_has_a_status_of_its_own_for_a_client_that_asks_by_the_specification() {
        var answer = Given.api().send("{\"query\": \"{ nothing }\"}", "application/graphql-response+json");

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{ me { role } }", "{ instance { version } me { role } }",
            "query { ...Somebody } fragment Somebody on Query { me { role } }" })
    void what_needs_somebody_answers_401_to_nobody(String query) {
        var answer = GraphQL.anonymous().send(query, Map.of());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo("UNAUTHENTICATED");
        assertThat(answer.jsonPath().getString("errors[0].message")).contains("signed in");
        assertThat(answer.jsonPath().<Object> get("data")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { SIGN_IN, "{ instance { version } }", "{ __typename }" })
    void what_needs_nobody_answers_to_nobody(String query) {
        var answer = GraphQL.anonymous().send(query, Map.of());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().<Object> get("errors")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "{ me { role } }", "{ instance { version } }" })
    void a_wrong_token_answers_401_whatever_is_asked(String query) {
        var answer = GraphQL.with("wrong").send(query, Map.of());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void somebody_can_sign_in_while_the_browser_still_sends_an_ended_session() {
        var answer = GraphQL.withCookie("ended").send(SIGN_IN, Map.of());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getString("data.signIn.userErrors[0].code")).isEqualTo("WRONG_CREDENTIALS");
    }

    @Test
    void what_a_known_caller_may_not_do_is_an_error_beside_the_data() {
        var viewer = Given.member(Given.owner().workspaceId(), MemberRole.VIEWER);

        var answer = GraphQL.with(viewer.token()).send("{ me { role } apiTokens { nodes { name } } }", Map.of());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo("FORBIDDEN");
    }
}
