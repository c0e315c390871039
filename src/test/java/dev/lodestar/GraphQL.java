package dev.lodestar;

import static io.restassured.RestAssured.given;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Asks the API over HTTP, as a client would. */
public final class GraphQL {

    private static final String JSON = "application/json";

    private final String token;
    private final String cookie;

    private GraphQL(String token, String cookie) {
        this.token = token;
        this.cookie = cookie;
    }

    /** A client that nobody has signed in. */
    public static GraphQL anonymous() {
        return new GraphQL(null, null);
    }

    /** A client with a session or an API token. */
    public static GraphQL with(String token) {
        return new GraphQL(token, null);
    }

    /** A browser with the cookie of a session. */
    public static GraphQL withCookie(String cookie) {
        return new GraphQL(null, cookie);
    }

    public String token() {
        return token;
    }

    /** The whole answer, errors included. */
    public JsonPath post(String query, Map<String, ?> variables) {
        return answer(query, variables);
    }

    private JsonAnswer answer(String query, Map<String, ?> variables) {
        var answer = send(query, variables);
        if (answer.statusCode() != 200) {
            throw new AssertionError("Status " + answer.statusCode() + ": " + answer.asString() + " to " + query);
        }
        return new JsonAnswer(answer.asString());
    }

    /** The answer as HTTP has it, whatever its status. */
    public Response send(String query, Map<String, ?> variables) {
        var body = new HashMap<String, Object>();
        body.put("query", query);
        body.put("variables", variables);
        return request(JSON).body(body).post("/graphql");
    }

    /** The answer to a body that may be no request. */
    public Response send(String body) {
        return send(body, JSON);
    }

    /** The answer to a body, in a media type. */
    public Response send(String body, String accept) {
        return request(accept).body(body).post("/graphql");
    }

    /** The code of the error with which a request is refused that nobody known has sent. */
    public String unauthenticated(String query) {
        return send(query, Map.of()).then().statusCode(401).extract().jsonPath().getString("errors[0].extensions.code");
    }

    private RequestSpecification request(String accept) {
        var request = given().contentType(JSON).accept(accept);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return cookie == null ? request : request.cookie("lodestar_session", cookie);
    }

    /** The data of an answer that must have no top-level errors. */
    public JsonPath ask(String query, Map<String, ?> variables) {
        var answer = answer(query, variables);
        answer.top("errors").filter(errors -> !List.of().equals(errors)).ifPresent(errors -> {
            throw new AssertionError("The API answered with errors: " + errors + " to " + query);
        });
        return answer.setRootPath("data");
    }

    public JsonPath ask(String query) {
        return ask(query, Map.of());
    }

    /** The payload of a mutation named {@code field} that must have been carried out. */
    public JsonPath done(String field, String query, Map<String, ?> variables) {
        var data = ask(query, variables);
        var errors = data.getList(field + ".userErrors");
        if (!errors.isEmpty()) {
            throw new AssertionError("Refused: " + errors);
        }
        return data.setRootPath("data." + field);
    }

    /** The codes of the user errors of a mutation named {@code field}. */
    public List<String> refusal(String field, String query, Map<String, ?> variables) {
        return ask(query, variables).getList(field + ".userErrors.code");
    }
}
