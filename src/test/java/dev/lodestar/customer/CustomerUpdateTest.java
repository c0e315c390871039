package dev.lodestar.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.restassured.path.json.JsonPath;

/** In an update, what is left out stays and null clears: text, number, enum and reference, in variables and literals. */
@WithLodestar
class CustomerUpdateTest {

    private static final String UPDATE_ACCOUNT = """
            mutation($input: UpdateAccountInput!) { updateAccount(input: $input) {
              account { name industry country employees segment } userErrors { code field } } }""";
    private static final String UPDATE_CONTACT = """
            mutation($input: UpdateContactInput!) { updateContact(input: $input) {
              contact { name email jobTitle buyingRole account { name } } userErrors { code field } } }""";

    private GraphQL api;
    private String account;
    private String contact;

    @BeforeEach
    void a_contact_of_an_account_of_which_everything_is_known() {
        api = Given.api();
        account = api.done("createAccount", """
                mutation { createAccount(input: {name: "Acme", industry: "Steel", country: "DE", employees: 90, segment: "A"}) {
                  account { id } userErrors { code } } }""", Map.of()).getString("account.id");
        contact = api.done("createContact", """
                mutation($account: ID!) { createContact(input: {name: "Ann", email: "ann@acme.test", jobTitle: "Buyer",
                    buyingRole: SIGNATORY, accountId: $account}) { contact { id } userErrors { code } } }""",
                Map.of("account", account)).getString("contact.id");
    }

    @Test
    void what_is_left_out_of_an_account_stays() {
        var after = updateAccount("name", "Acme Ltd").getMap("account");

        assertThat(after).isEqualTo(Map.of("name", "Acme Ltd", "industry", "Steel", "country", "DE", "employees", 90,
                "segment", "A"));
    }

    @Test
    void null_clears_a_text_and_a_number() {
        var after = updateAccount("industry", null, "employees", null).getMap("account");

        assertThat(after).containsEntry("industry", null).containsEntry("employees", null).containsEntry("country", "DE");
    }

    @Test
    void what_is_left_out_of_a_contact_stays() {
        var after = updateContact("jobTitle", "Head of Buying");

        assertThat(after.getString("contact.buyingRole")).isEqualTo("SIGNATORY");
        assertThat(after.getString("contact.account.name")).isEqualTo("Acme");
        assertThat(after.getString("contact.email")).isEqualTo("ann@acme.test");
    }

    @Test
    void null_clears_an_enum_and_a_reference() {
        var after = updateContact("buyingRole", null, "accountId", null);

        assertThat(after.getString("contact.buyingRole")).isNull();
        assertThat(after.getMap("contact.account")).isNull();
        assertThat(after.getString("contact.jobTitle")).isEqualTo("Buyer");
    }

    @Test
    void a_literal_null_clears_and_a_variable_without_a_value_says_nothing() {
        var after = api.done("updateContact", """
                mutation($id: ID!, $role: BuyingRole) {
                  updateContact(input: {id: $id, version: 0, jobTitle: null, buyingRole: $role}) {
                    contact { jobTitle buyingRole } userErrors { code } } }""", Map.of("id", contact));

        assertThat(after.getString("contact.jobTitle")).isNull();
        assertThat(after.getString("contact.buyingRole")).isEqualTo("SIGNATORY");
    }

    @Test
    void the_only_name_of_an_account_cannot_be_cleared() {
        var refused = api.ask(UPDATE_ACCOUNT, input(account, "name", null));

        assertThat(refused.getString("updateAccount.userErrors[0].code")).isEqualTo("REQUIRED");
        assertThat(refused.getList("updateAccount.userErrors[0].field")).containsExactly("input", "name");
    }

    @Test
    void an_account_that_is_not_there_is_not_found_where_it_was_named() {
        var refused = api.ask(UPDATE_CONTACT, input(contact, "accountId", contact));

        assertThat(refused.getString("updateContact.userErrors[0].code")).isEqualTo("NOT_FOUND");
        assertThat(refused.getList("updateContact.userErrors[0].field")).containsExactly("input", "accountId");
    }

    private JsonPath updateAccount(Object... pairs) {
        return api.done("updateAccount", UPDATE_ACCOUNT, input(account, pairs));
    }

    private JsonPath updateContact(Object... pairs) {
        return api.done("updateContact", UPDATE_CONTACT, input(contact, pairs));
    }

    private static Map<String, Object> input(String id, Object... pairs) {
        var input = new HashMap<String, Object>(Map.of("id", id, "version", 0));
        for (int i = 0; i < pairs.length; i += 2) {
            input.put((String) pairs[i], pairs[i + 1]);
        }
        return Map.of("input", input);
    }
}
