package dev.lodestar.shared.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What does not fit its type is refused before anything runs, wherever it stands and however it comes. */
@WithLodestar
class StrictInputTest {

    private static final String ACCOUNT = "createAccount(input: {name: \"Acme\", employees: @}) { userErrors { code } }";
    private static final String PROFILE_VALUE = "addAttribute(input: {ownerId: \"01900000-0000-7000-8000-000000000000\", version: 1, "
            + "key: \"x\", value: {@@}}) { userErrors { code } }";

    /** An operation with one place for a value, its type, what fits and what does not. */
    record Place(String name, String kind, String operation, String type, List<String> right, List<String> wrong) {
    }

    private static final List<Place> PLACES = List.of(
            new Place("an Int argument", "query", "jobs(first: @) { nodes { id } }", "Int!", List.of("1"),
                    List.of("null", "2147483648", "4294967306", "1.5", "\"1\"", "true", "[[1]]", "1e999999999")),
            new Place("an Int in an input", "mutation", ACCOUNT, "Int", List.of("10", "2147483647", "null"),
                    List.of("4294967306", "-2147483649", "10.5", "\"10\"", "false", "{a: 1}")),
            value("a Boolean", "bool: @", "Boolean", List.of("true"), List.of("1", "\"true\"", "0")),
            value("a String", "text: @", "String", List.of("\"x\"", "\"🦊\"", "\"\\t\""), List.of("1", "true", "\"\\u0000\"")),
            value("a list", "list: @", "[String!]", List.of("[\"a\"]", "\"a\"", "[]"), List.of("[1]", "[null]", "[[\"a\"]]")),
            value("a BigDecimal", "metric: {measure: \"m\", amount: @}", "BigDecimal!", List.of("1.5", "2", "\"0.1\""),
                    List.of("true", "\"x\"", "1e999999999", "\"\"", "[true]")),
            value("a BigInteger", "moneyRange: {currency: \"EUR\", period: YEAR, minMinor: @}", "BigInteger",
                    List.of("9223372036854775807", "100"), List.of("9223372036854775808", "1.5", "1e999999999", "\"x\"")),
            value("a Date", "dateRange: {from: @}", "Date", List.of("\"2026-03-31\""),
                    List.of("\"2026-02-30\"", "\"yesterday\"", "20260331", "\"+999999999-12-31\"", "\"-0001-01-01\"")),
            value("an enum", "moneyRange: {currency: \"EUR\", period: @}", "MoneyPeriod!", List.of("YEAR"),
                    List.of("CENTURY", "1", "true")),
            new Place("a DateTime", "mutation", "createApiToken(input: {name: \"Site\", expiresAt: @}) { userErrors { code } }",
                    "DateTime", List.of("\"2030-03-31T09:30:00Z\"", "\"2030-03-31T09:30:00+02:00\""),
                    List.of("\"2030-03-31\"", "\"2030-03-31T25:00:00Z\"", "\"+292278994-08-17T07:12:55Z\"", "1")),
            new Place("an ID", "mutation", "publishSurvey(input: {id: @, version: 1}) { userErrors { code } }", "ID!",
                    List.of("\"x\"", "12"),
                    List.of("1.5", "true", "{a: 1}")));

    private GraphQL api;

    @BeforeEach
    void signIn() {
        api = Given.api();
    }

    @ParameterizedTest(name = "{0} takes the literal {2}")
    @MethodSource("right")
    void a_literal_that_fits_is_taken(String name, Place place, String value) {
        var code = asLiteral(place, value);

        assertThat(code).isNull();
    }

    @ParameterizedTest(name = "{0} refuses the literal {2}")
    @MethodSource("wrong")
    void a_literal_that_does_not_fit_is_refused(String name, Place place, String value) {
        var code = asLiteral(place, value);

        assertThat(code).isIn("GRAPHQL_VALIDATION_FAILED", "BAD_REQUEST");
    }

    @ParameterizedTest(name = "{0} takes the variable {2}")
    @MethodSource("right")
    void a_variable_that_fits_is_taken(String name, Place place, String value) {
        var code = asVariable(place, value);

        assertThat(code).isNull();
    }

    @ParameterizedTest(name = "{0} refuses the variable {2}")
    @MethodSource("wrong")
    void a_variable_that_does_not_fit_is_refused(String name, Place place, String value) {
        var code = asVariable(place, value);

        assertThat(code).isIn("BAD_USER_INPUT", "BAD_REQUEST");
    }

    @ParameterizedTest(name = "{0} employees")
    @MethodSource("employees")
    void a_number_in_an_input_that_is_a_variable_is_checked_as_well(String employees, boolean fits) {
        var answer = api.send(
                "{\"query\": \"mutation($input: CreateAccountInput!) { createAccount(input: $input) { account { employees } } }\","
                        + " \"variables\": {\"input\": {\"name\": \"Acme\", \"employees\": " + employees + "}}}")
                .jsonPath();

        assertThat(answer.getString("data.createAccount.account.employees")).isEqualTo(fits ? employees : null);
    }

    static Stream<Arguments> employees() {
        return Stream.of(Arguments.of("10", true), Arguments.of("4294967306", false), Arguments.of("10.5", false));
    }

    static Stream<Arguments> right() {
        return PLACES.stream().flatMap(place -> place.right().stream().map(value -> Arguments.of(place.name(), place, value)));
    }

    static Stream<Arguments> wrong() {
        return PLACES.stream().flatMap(place -> place.wrong().stream().map(value -> Arguments.of(place.name(), place, value)));
    }

    private static Place value(String name, String value, String type, List<String> right, List<String> wrong) {
        return new Place(name, "mutation", PROFILE_VALUE.replace("@@", value), type, right, wrong);
    }

    private String asLiteral(Place place, String value) {
        return code(place.kind() + " { " + place.operation().replace("@", value) + " }", "{}");
    }

    private String asVariable(Place place, String value) {
        var json = value.matches("[A-Z_]+") ? "\"" + value + "\"" : value.replace("{a:", "{\"a\":");
        return code(place.kind() + "($value: " + place.type() + ") { " + place.operation().replace("@", "$value") + " }",
                "{\"value\": " + json + "}");
    }

    private String code(String query, String variables) {
        try {
            var body = "{\"query\": " + new ObjectMapper().writeValueAsString(query) + ", \"variables\": " + variables + "}";
            return api.send(body).jsonPath().getString("errors[0].extensions.code");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
