package dev.lodestar.shared.graphql;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestBodyTest {

    @ParameterizedTest
    @ValueSource(strings = { "{\"query\": \"{ a }\"}", "{\"query\": \"{ a }\", \"variables\": null, \"operationName\": null}",
            "{\"query\": \"query A { a } query B { a }\", \"operationName\": \"B\", \"variables\": {\"x\": [1.5, \"\\ud83e\\udd8a\"]}}",
            "{\"query\": \"{ a(text: \\\"\\\\u0041\\\") }\"}" })
    void a_request_is_read(String body) {
        assertThatCode(() -> check(body)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "null", "[]", "{}", "{\"query\": \" \"}", "{\"query\": \"{ a }\"} 1",
            "{\"query\": \"{ a }\", \"variables\": [1]}", "{\"query\": \"{ a }\", \"variables\": {\"x\": \"\\u0000\"}}",
            "{\"query\": \"{ a }\", \"variables\": {\"x\": \"\\ud83e\"}}",
            "{\"query\": \"{ a }\", \"variables\": {\"x\": 1e999999999}}",
            "{\"query\": \"{ a(text: \\\"\\\\u0000\\\") }\"}", "{\"query\": \"query A { a } query B { a }\"}",
            "{\"query\": \"{ a }\", \"operationName\": \"B\"}" })
    void what_is_no_request_is_refused(String body) {
        assertThatThrownBy(() -> check(body)).isInstanceOf(RequestBody.Malformed.class);
    }

    private static void check(String text) throws RequestBody.Malformed {
        var body = RequestBody.read(text.getBytes(StandardCharsets.UTF_8));
        new Documents().check(body.query(), body.operationName());
    }
}
