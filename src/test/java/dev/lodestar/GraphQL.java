package dev.lodestar;

import static io.restassured.RestAssured.given;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.restassured.path.json.JsonPath;

/** Asks the API over HTTP, as a client would. */
public final class GraphQL {

    private final String token;

    private GraphQL(String token) {
        this.token = token;
    }

    /** A client that nobody has signed in. */
    public static GraphQL anonymous() {
        return new GraphQL(null);
    }

    /** A client with a session or an API token. */
    public static GraphQL with(String token) {
        return new GraphQL(token);
    }

    public String token() {
        return token;
    }

    /** The whole answer, errors included. */
    public JsonPath post(String query, Map<String, ?> variables) {
        var body = new HashMap<String, Object>();
        body.put("query", query);
        body.put("variables", variables);
        var request = given().contentType("application/json").body(body);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request.post("/graphql").then().statusCode(200).extract().jsonPath();
    }

    /** The data of an answer that must have no top-level errors. */
    public JsonPath ask(String query, Map<String, ?> variables) {
        var answer = post(query, variables);
        var errors = answer.getList("errors");
        if (errors != null && !errors.isEmpty()) {
            throw new AssertionError("The API answered with errors: " + errors + " to " + query);
        }
        return answer.setRootPath("data");
    }

    public JsonPath ask(String query) {
        return ask(query, Map.of());
    }

    /** The payload of a mutation named {@code field} that must have been carried out. */
    public JsonPath done(String field, String query, Map<String, ?> variables) {
        var data = ask(query, variables);
        List<Object> errors = data.getList(field + ".userErrors");
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
