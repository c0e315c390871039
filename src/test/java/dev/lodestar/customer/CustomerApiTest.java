package dev.lodestar.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithLodestar
class CustomerApiTest {

    private static final String CREATE = """
            mutation($input: CreateContactInput!) { createContact(input: $input) {
              contact { id version label email buyingRole account { name } erasedAt } userErrors { code message field } } }""";
    private static final String UPDATE = """
            mutation($input: UpdateContactInput!) { updateContact(input: $input) {
              contact { id version label email } userErrors { code message field } } }""";
    private static final String ERASE = """
            mutation($input: EraseContactInput!) { eraseContact(input: $input) {
              contact { id version label email name erasedAt } userErrors { code } } }""";
    private static final String ACCOUNT = """
            mutation($input: CreateAccountInput!) { createAccount(input: $input) {
              account { id version name country } userErrors { code message field } } }""";

    private GraphQL api;

    @BeforeEach
    void workspace() {
        api = Given.api();
    }

    private Map<String, Object> input(Object... pairs) {
        var input = new HashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            input.put((String) pairs[i], pairs[i + 1]);
        }
        return Map.of("input", input);
    }

    @Test
    void a_contact_belongs_to_an_account_and_plays_a_part() {
        var account = api.done("createAccount", ACCOUNT, input("name", "Acme", "country", "DE")).getString("account.id");

        var contact = api.done("createContact", CREATE,
                input("name", "Ann 🦊", "email", "ann@acme.test", "buyingRole", "SIGNATORY", "accountId", account));

        assertThat(contact.getString("contact.label")).isEqualTo("Ann 🦊");
        assertThat(contact.getString("contact.account.name")).isEqualTo("Acme");
        assertThat(contact.getString("contact.buyingRole")).isEqualTo("SIGNATORY");
    }

    @Test
    void an_address_is_taken_whatever_its_case() {
        api.done("createContact", CREATE, input("email", "ann@acme.test"));

        assertThat(api.refusal("createContact", CREATE, input("email", "ANN@acme.test"))).containsExactly("TAKEN");
    }

    @Test
    void nobody_and_nonsense_are_refused() {
        assertThat(api.refusal("createContact", CREATE, input("jobTitle", "Boss"))).containsExactly("INVALID");
        assertThat(api.refusal("createContact", CREATE, input("email", "ann@acme.test\r\nBcc: all@acme.test")))
                .containsExactly("INVALID");
        assertThat(api.refusal("createAccount", ACCOUNT, input("name", "X", "country", "Atlantis"))).containsExactly("INVALID");
    }

    @Test
    void a_change_against_an_older_state_is_refused() {
        var contact = api.done("createContact", CREATE, input("name", "Ann")).getMap("contact");
        var variables = input("id", contact.get("id"), "version", contact.get("version"), "name", "Anna");
        api.done("updateContact", UPDATE, variables);

        assertThat(api.refusal("updateContact", UPDATE, variables)).containsExactly("STALE_VERSION");
    }

    @Test
    void an_erased_person_keeps_a_row_without_identity() {
        var contact = api.done("createContact", CREATE, input("name", "Ann", "email", "ann@acme.test", "externalKey", "7"))
                .getMap("contact");

        var erased = api.done("eraseContact", ERASE, input("id", contact.get("id"), "version", contact.get("version")));

        assertThat(erased.getString("contact.label")).isEqualTo("Erased person");
        assertThat(erased.getString("contact.email")).isNull();
        assertThat(erased.getString("contact.erasedAt")).isNotNull();
        assertThat(api.refusal("updateContact", UPDATE, input("id", contact.get("id"), "version",
                erased.getInt("contact.version"), "name", "Ann"))).containsExactly("CONFLICT");
    }

    @Test
    void lists_are_paged_and_searched() {
        for (int i = 0; i < 5; i++) {
            api.done("createContact", CREATE, input("name", "100% Person_" + i));
            api.done("createAccount", ACCOUNT, input("name", "Firm " + i));
        }

        var first = api
                .ask("{ contacts(first: 2, filter: { search: \"0% person_\" }) { nodes { name } pageInfo { hasNextPage endCursor } } }");
        assertThat(first.getList("contacts.nodes.name")).containsExactly("100% Person_4", "100% Person_3");
        var next = api.ask(
                "query($after: String) { contacts(first: 9, after: $after, filter: { search: \"person\" }) { nodes { name } } }",
                Map.of("after", first.getString("contacts.pageInfo.endCursor")));
        assertThat(next.getList("contacts.nodes.name")).hasSize(3);
        var accounts = api.ask("{ accounts(first: 3) { nodes { name } pageInfo { endCursor } } }");
        assertThat(accounts.getList("accounts.nodes.name")).containsExactly("Firm 0", "Firm 1", "Firm 2");
        var rest = api.ask("query($after: String) { accounts(after: $after) { nodes { name } } }",
                Map.of("after", accounts.getString("accounts.pageInfo.endCursor")));
        assertThat(rest.getList("accounts.nodes.name")).containsExactly("Firm 3", "Firm 4");
    }

    @Test
    void lists_are_ordered_and_counted() {
        api.done("createContact", CREATE, input("name", "Ann"));
        api.done("createContact", CREATE, input("name", "Bob"));
        api.done("createAccount", ACCOUNT, input("name", "Zeta"));
        api.done("createAccount", ACCOUNT, input("name", "Acme"));

        var lists = api.ask("""
                { contacts(first: 1, orderBy: { field: UPDATED_AT, direction: ASC }) { totalCount nodes { name } }
                  accounts(first: 1, orderBy: { field: CREATED_AT, direction: ASC }, filter: { search: "ZETA" }) {
                    totalCount nodes { name } } }""");

        assertThat(lists.getInt("contacts.totalCount")).isEqualTo(2);
        assertThat(lists.getList("contacts.nodes.name")).containsExactly("Ann");
        assertThat(lists.getInt("accounts.totalCount")).isEqualTo(1);
        assertThat(lists.getList("accounts.nodes.name")).containsExactly("Zeta");
    }

    @Test
    void another_workspace_sees_nothing() {
        var contact = api.done("createContact", CREATE, input("name", "Ann", "email", "ann@acme.test")).getMap("contact");
        var other = Given.api();

        assertThat(other.ask("{ contacts { nodes { id } } }").getList("contacts.nodes")).isEmpty();
        assertThat(other.ask("query($id: ID!) { contact(id: $id) { id } }", Map.of("id", contact.get("id"))).getMap("contact"))
                .isNull();
        assertThat(other.refusal("eraseContact", ERASE, input("id", contact.get("id"), "version", 0)))
                .containsExactly("NOT_FOUND");
        other.done("createContact", CREATE, input("email", "ann@acme.test"));
    }

    @Test
    void an_account_is_found_by_its_name_in_another_case() {
        api.done("createAccount", ACCOUNT, input("name", "İzmir Yazılım A.Ş."));

        var found = api.ask("{ accounts(filter: { search: \"i̇zmir YAZıLıM\" }) { nodes { name } } }");

        assertThat(found.getList("accounts.nodes.name")).containsExactly("İzmir Yazılım A.Ş.");
    }

    @Test
    void a_control_character_in_a_name_is_taken_out() {
        var account = api.done("createAccount", ACCOUNT, input("name", "Nu\u0001l"));

        assertThat(account.getString("account.name")).isEqualTo("Nul");
    }

    @Test
    void of_two_at_once_with_one_name_one_is_told_that_it_is_taken() throws Exception {
        var ready = new CyclicBarrier(2);
        Callable<List<String>> create = () -> {
            ready.await();
            return api.refusal("createAccount", ACCOUNT, input("name", "Osprey"));
        };

        var threads = Executors.newFixedThreadPool(2);
        var refusals = new ArrayList<String>();
        for (var done : threads.invokeAll(List.of(create, create))) {
            refusals.addAll(done.get());
        }
        threads.shutdown();

        assertThat(refusals).containsExactly("TAKEN");
        assertThat(api.ask("{ accounts { nodes { name } } }").getList("accounts.nodes.name")).containsExactly("Osprey");
    }
}
