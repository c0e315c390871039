package dev.lodestar.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.StatementCount;
import dev.lodestar.WithLodestar;
import dev.lodestar.coding.codebook.CodebookApiTest;
import dev.lodestar.coding.tag.CodingApiTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields of interviews, transcripts, codes and tags ask the database as often for many rows as for one. */
@WithLodestar
class InterviewStatementCountTest {

    private static final int MANY = 8;

    private GraphQL api;
    private int interviews;

    @BeforeEach
    void workspace() {
        api = Given.api();
        interviews = 0;
    }

    @ParameterizedTest(name = "interview.{0}")
    @CsvSource(delimiter = '|', value = {
            "participants { name contact { label } } | participants",
            "transcripts { number interview { title } } | transcripts",
            "transcripts { speakers { label participant { name } } } | transcripts",
            "transcripts { turns(first: 2) { totalCount nodes { text speaker { label } } } } | transcripts",
            "transcripts { codings(first: 2) { totalCount nodes { quote code { name } participants { name } } } } | transcripts" })
    void a_field_of_many_interviews_costs_as_many_statements_as_that_of_one(String field, String list) {
        var query = "{ interviews(first: 200) { nodes { id %s } } }".formatted(field);
        interview();
        var one = StatementCount.of(api, query, "interviews.nodes." + list, 1);
        for (var i = 1; i < MANY; i++) {
            interview();
        }

        var many = StatementCount.of(api, query, "interviews.nodes." + list, MANY);

        assertThat(one).isPositive();
        assertThat(many).isEqualTo(one);
    }

    @ParameterizedTest(name = "code.{0}")
    @CsvSource(delimiter = '|', value = {
            "parent { name } | parent", "attribute { label } | attribute", "use { codings people } | use",
            "codings(first: 2) { totalCount nodes { quote transcript { number } } } | codings" })
    void a_field_of_many_codes_costs_as_many_statements_as_that_of_one(String field, String list) {
        var query = "{ codes(first: 200) { nodes { id %s } } }".formatted(field);
        interview();
        var one = StatementCount.of(api, query, "codes.nodes." + list, 1);
        for (var i = 1; i < MANY; i++) {
            interview();
        }

        var many = StatementCount.of(api, query, "codes.nodes." + list, MANY);

        assertThat(one).isPositive();
        assertThat(many).isEqualTo(one);
    }

    /** An interview with a contact, a transcript, and a tag with a code of its own. */
    private void interview() {
        interviews++;
        var name = "Lena Voss " + interviews;
        var contact = api.done("createContact",
                "mutation($input: CreateContactInput!) { createContact(input: $input) { contact { id } userErrors { code } } }",
                Map.of("input", Map.of("name", name))).getString("contact.id");
        var id = api.done("createInterview", GivenInterviews.CREATE, Map.of("input", Map.of("title", "Interview " + interviews,
                "heldOn", "2026-03-12", "participants",
                List.of(Map.of("name", "Lena Voss", "buyingRole", "END_USER", "contactId", contact)))))
                .getString("interview.id");
        var transcript = GivenInterviews.imported(api, id, GivenInterviews.TEXT);
        api.done("tagPassage", "mutation($input: TagPassageInput!) { tagPassage(input: $input) { userErrors { code } } }",
                Map.of("input",
                        CodingApiTest.passage(transcript, "By hand", CodebookApiTest.code(api, "Code " + interviews))));
    }
}
