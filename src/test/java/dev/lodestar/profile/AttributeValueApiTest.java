package dev.lodestar.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@WithLodestar
class AttributeValueApiTest {

    static final String VALUES = """
            query($id: ID!) { profile(id: $id) { attributes { text definition { key valueType } value { __typename
                ... on TextValue { text } ... on LongTextValue { text } ... on BoolValue { value }
                ... on EnumValue { option } ... on EnumSetValue { options } ... on ListValue { items }
                ... on RankedListValue { items } ... on IntRangeValue { min max } ... on DecimalRangeValue { lower upper }
                ... on PercentRangeValue { lower upper } ... on MoneyRangeValue { minMinor maxMinor currency period }
                ... on DurationRangeValue { min max unit } ... on DateRangeValue { from to }
                ... on CodeSetValue { scheme include exclude } ... on StatementValue { text severity frequency }
                ... on MetricValue { amount measure asOf } } } } }""";

    static List<Arguments> values() {
        return List.of(
                Arguments.of("purchasingHabits", "longText", "First a trial,\nthen the board. 😀",
                        Map.of("__typename", "LongTextValue", "text", "First a trial,\nthen the board. 😀")),
                Arguments.of("strategicFit", "option", "GOOD", Map.of("__typename", "EnumValue", "option", "GOOD")),
                Arguments.of("companyType", "options", List.of("PRIVATE", "COOPERATIVE"),
                        Map.of("__typename", "EnumSetValue", "options", List.of("COOPERATIVE", "PRIVATE"))),
                Arguments.of("industries", "list", List.of("SaaS", "Healthcare", "Manufacturing"),
                        Map.of("__typename", "ListValue", "items", List.of("SaaS", "Healthcare", "Manufacturing"))),
                Arguments.of("decisionDrivers", "rankedList", List.of("Trust", "Price"),
                        Map.of("__typename", "RankedListValue", "items", List.of("Trust", "Price"))),
                Arguments.of("employees", "intRange", Map.of("min", 50, "max", 200),
                        Map.of("__typename", "IntRangeValue", "min", 50, "max", 200)),
                Arguments.of("purchaseFrequency", "decimalRange", Map.of("lower", 0.5, "upper", 2),
                        Map.of("__typename", "DecimalRangeValue", "lower", 0.5f, "upper", 2)),
                Arguments.of("grossMargin", "percentRange", Map.of("lower", 60),
                        Map.of("__typename", "PercentRangeValue", "lower", 60)),
                Arguments.of("annualRevenue", "moneyRange",
                        Map.of("minMinor", 1_000_000_000L, "maxMinor", 5_000_000_000L, "currency", "USD", "period", "YEAR"),
                        Map.of("__typename", "MoneyRangeValue", "minMinor", 1_000_000_000, "maxMinor", 5_000_000_000L,
                                "currency", "USD", "period", "YEAR")),
                Arguments.of("buyingCycle", "durationRange", Map.of("min", 2, "max", 6, "unit", "MONTH"),
                        Map.of("__typename", "DurationRangeValue", "min", 2, "max", 6, "unit", "MONTH")),
                Arguments.of("founded", "dateRange", Map.of("from", "1990-01-01", "to", "2020-12-31"),
                        Map.of("__typename", "DateRangeValue", "from", "1990-01-01", "to", "2020-12-31")),
                Arguments.of("location", "codeSet",
                        Map.of("scheme", "GEOGRAPHY", "include", List.of("150", "US"), "exclude", List.of("CH")),
                        Map.of("__typename", "CodeSetValue", "scheme", "GEOGRAPHY", "include", List.of("150", "US"), "exclude",
                                List.of("CH"))),
                Arguments.of("pains", "statement",
                        Map.of("text", "Month end takes six days", "severity", "HIGH", "frequency", "OFTEN"),
                        Map.of("__typename", "StatementValue", "text", "Month end takes six days", "severity", "HIGH",
                                "frequency", "OFTEN")),
                Arguments.of("timeToClose", "metric", Map.of("amount", 57, "measure", "days", "asOf", "2026-03-31"),
                        Map.of("__typename", "MetricValue", "amount", 57, "measure", "days", "asOf", "2026-03-31")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("values")
    void a_value_is_read_as_it_was_written(String key, String field, Object value, Map<String, Object> read) {
        var api = Given.api();
        var profile = GivenProfiles.profile(api, "Clinics");

        var added = GivenProfiles.add(api, profile, key, Map.of(field, value));

        assertThat(GivenProfiles.codes(added, "addAttribute")).isEmpty();
        var shown = api.ask(VALUES, Map.of("id", profile)).getMap("profile.attributes[0].value");
        assertThat(shown).containsAllEntriesOf(read);
    }

    @Test
    void lines_and_answers_of_yes_or_no_are_read_as_they_were_written() {
        var api = Given.api();
        var persona = GivenPersonas.persona(api, GivenProfiles.profile(api, "Clinics"), "Finance director", "SIGNATORY");

        GivenPersonas.add(api, persona, "archetype", Map.of("text", "The careful controller"));
        GivenPersonas.add(api, persona, "signsContracts", Map.of("bool", true));

        assertThat(api.ask("""
                query($id: ID!) { persona(id: $id) { attributes { text value {
                    ... on TextValue { text } ... on BoolValue { value } } } } }""", Map.of("id", persona))
                .getList("persona.attributes.value"))
                .containsExactlyInAnyOrder(Map.of("text", "The careful controller"), Map.of("value", true));
    }

    @Test
    void a_value_of_two_types_is_refused() {
        var api = Given.api();

        var added = GivenProfiles.add(api, GivenProfiles.profile(api, "Clinics"), "employees",
                Map.of("text", "many", "bool", true));

        assertThat(added.getString("addAttribute.userErrors[0].message"))
                .isEqualTo("The value has 2 fields (text, bool); fill exactly one.");
        assertThat(added.<String> getList("addAttribute.userErrors[0].field")).containsExactly("input", "value");
    }

    @Test
    void a_refused_part_is_named_with_its_path() {
        var api = Given.api();

        var added = GivenProfiles.add(api, GivenProfiles.profile(api, "Clinics"), "annualRevenue",
                Map.of("moneyRange", Map.of("minMinor", 5, "currency", "XXQ", "period", "YEAR")));

        assertThat(added.<String> getList("addAttribute.userErrors[0].field")).containsExactly("input", "value",
                "moneyRange", "currency");
        assertThat(added.getString("addAttribute.userErrors[0].code")).isEqualTo("INVALID");
    }

    @Test
    void a_value_that_the_definition_does_not_allow_is_refused() {
        var api = Given.api();
        var profile = GivenProfiles.profile(api, "Clinics");

        assertThat(GivenProfiles.add(api, profile, "employees", Map.of("text", "many"))
                .getString("addAttribute.userErrors[0].message"))
                .isEqualTo("Employees holds a value of type INT_RANGE, not TEXT; give it as INT_RANGE.");
        assertThat(GivenProfiles.add(api, profile, "seniority", Map.of("option", "VP"))
                .getString("addAttribute.userErrors[0].message")).contains("cannot be said of organisation profiles");
        assertThat(GivenProfiles.codes(GivenProfiles.add(api, profile, "nonsense", Map.of("text", "x")),
                "addAttribute")).containsExactly("INVALID");
    }

    @Test
    void an_attribute_of_the_workspace_itself_can_be_said_there_and_only_there() {
        var api = Given.api();
        define(api);
        var stranger = Given.api();

        var added = GivenProfiles.add(api, GivenProfiles.profile(api, "Hauliers"), "fleetSize",
                Map.of("intRange", Map.of("min", 10)));
        var refused = GivenProfiles.add(stranger, GivenProfiles.profile(stranger, "Hauliers"), "fleetSize",
                Map.of("intRange", Map.of("min", 10)));

        assertThat(added.getString("addAttribute.attribute.text")).isEqualTo("10 or more vehicles");
        assertThat(GivenProfiles.codes(refused, "addAttribute")).containsExactly("INVALID");
        assertThat(api.refusal("createAttributeDefinition", DEFINE, Map.of("input", FLEET))).containsExactly("TAKEN");
    }

    private static final String DEFINE = """
            mutation($input: CreateAttributeDefinitionInput!) {
                createAttributeDefinition(input: $input) { definition { key builtIn } userErrors { code message } } }""";
    private static final Map<String, Object> FLEET = Map.of("key", "fleetSize", "label", "Fleet", "group", "FIRMOGRAPHICS",
            "valueType", "INT_RANGE", "appliesTo", List.of("ORGANISATION"), "unit", "vehicles", "least", 0);

    private static void define(GraphQL api) {
        assertThat(api.done("createAttributeDefinition", DEFINE, Map.of("input", FLEET)).getBoolean("definition.builtIn"))
                .isFalse();
    }
}
