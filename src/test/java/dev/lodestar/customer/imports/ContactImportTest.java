package dev.lodestar.customer.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.lodestar.Await;
import dev.lodestar.CodedMessages;
import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.ImportRun;
import dev.lodestar.WithLodestar;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithLodestar
class ContactImportTest {

    private static final String IMPORT = """
            mutation($input: ImportContactsInput!) { importContacts(input: $input) {
              job { id status } userErrors { code message field } } }""";
    private static final String FILE = """
            query($input: ContactFileInput!) { contactFile(input: $input) {
              file { header total rows { line cells } columns { email name account buyingRole } } userErrors { code message } } }""";

    private GraphQL api;

    @BeforeEach
    void workspace() {
        api = Given.api();
    }

    private String start(String csv, Object columns) {
        var input = new HashMap<String, Object>();
        input.put("uploadId", ImportRun.upload(api, "people.csv", csv));
        if (columns != null) {
            input.put("columns", columns);
        }
        return api.done("importContacts", IMPORT, Map.of("input", input)).getString("job.id");
    }

    private long contacts() {
        int count = 0;
        String after = null;
        do {
            var variables = new HashMap<String, Object>();
            variables.put("after", after);
            var page = api.ask(
                    "query($after: String) { contacts(first: 200, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }",
                    variables);
            count += page.getList("contacts.nodes").size();
            after = page.getBoolean("contacts.pageInfo.hasNextPage") ? page.getString("contacts.pageInfo.endCursor") : null;
        } while (after != null);
        return count;
    }

    private static String tenThousand() {
        var csv = new StringBuilder("\uFEFFE-mail;Name;Company;Role\r\n");
        for (int i = 1; i <= 10_000; i++) {
            csv.append(switch (i) {
                case 42 -> "no address;Nobody;Acme;END_USER";
                case 5_000 -> "p5000@x.test;One cell too few;Acme";
                case 9_999 -> "p9999@x.test;Unknown role;Acme;Wizard";
                default -> "p" + i + "@x.test;Person " + i + ";Firm " + i % 300 + ";" + (i % 2 == 0 ? "End user" : "SIGNATORY");
            }).append("\r\n");
        }
        return csv.toString();
    }

    @Test
    void ten_thousand_rows_with_three_bad_ones() {
        var job = start(tenThousand(), null);

        var over = Await.jobOver(api, job);

        assertThat(over.getString("status")).isEqualTo("SUCCEEDED");
        assertThat(CodedMessages.told(over)).isEqualTo("CONTACTS_IMPORTED added=9997 changed=0 unchanged=0 refused=3");
        assertThat(ImportRun.problems(api, job)).satisfiesExactly(
                first -> assertThat(first).startsWith("43: \"no address\" is not an e-mail address"),
                second -> assertThat(second).startsWith("5001: The row has 3 values"),
                third -> assertThat(third).startsWith("10000: \"Wizard\" is not a buying role"));
        assertThat(contacts()).isEqualTo(9_997);

        assertThat(start(tenThousand(), null)).as("the same file again").isEqualTo(job);
        var again = start(tenThousand(), Map.of("email", "E-mail", "name", "Name"));
        assertThat(CodedMessages.told(Await.jobOver(api, again)))
                .startsWith("CONTACTS_IMPORTED added=1 changed=0 unchanged=9997 refused=");
        assertThat(contacts()).as("the row of the wrong role has a good address").isEqualTo(9_998);
    }

    @Test
    void a_person_on_two_rows_is_one_contact() {
        var job = start("email,name,company\nann@x.test,Ann,Acme\nANN@x.test,Ann Lee,ACME\n", null);

        assertThat(CodedMessages.told(Await.jobOver(api, job)))
                .isEqualTo("CONTACTS_IMPORTED added=1 changed=1 unchanged=0 refused=0");
        assertThat(api.ask("{ contacts { nodes { name email account { name } } } }").getList("contacts.nodes"))
                .containsExactly(Map.of("name", "Ann Lee", "email", "ann@x.test", "account", Map.of("name", "Acme")));
    }

    @Test
    void a_request_that_is_repeated_gives_the_same_job_although_the_file_is_emptied() {
        var input = Map.of("input", Map.of("uploadId", ImportRun.upload(api, "people.csv", "email\nann@x.test\n")));
        var job = api.done("importContacts", IMPORT, input).getString("job.id");
        Await.jobDone(api, job);

        assertThat(api.done("importContacts", IMPORT, input).getString("job.id")).isEqualTo(job);
        assertThat(contacts()).isEqualTo(1);
    }

    @Test
    void a_key_and_an_address_of_two_people_are_listed() {
        var job = start("id,email\n1,a@x.test\n2,b@x.test\n1,b@x.test\n", null);

        assertThat(CodedMessages.told(Await.jobOver(api, job))).startsWith("CONTACTS_IMPORTED added=2 ");
        assertThat(ImportRun.problems(api, job)).singleElement().asString()
                .startsWith("4: The key \"1\" and the address b@x.test");
    }

    @Test
    void a_look_into_the_file_guesses_its_columns() {
        var upload = ImportRun.upload(api, "people.csv", "Mail,Full Name,Company,Buying role\na@x.test,Ann,Acme,CHAMPION\n");

        var file = api.done("contactFile", FILE, Map.of("input", Map.of("uploadId", upload)));

        assertThat(file.getMap("file.columns")).isEqualTo(
                Map.of("email", "Mail", "name", "Full Name", "account", "Company", "buyingRole", "Buying role"));
        assertThat(file.getInt("file.total")).isEqualTo(1);
        assertThat(file.getList("file.rows[0].cells")).containsExactly("a@x.test", "Ann", "Acme", "CHAMPION");
    }

    @Test
    void a_broken_file_is_refused_as_a_whole() {
        var broken = ImportRun.upload(api, "broken.csv", "email\na@x.test\n\"b@x.test\n");
        var answer = api.ask(IMPORT, Map.of("input", Map.of("uploadId", broken)));

        assertThat(answer.getString("importContacts.userErrors[0].message")).startsWith("broken.csv: Line 3: A quote");
        assertThat(contacts()).isZero();
    }

    @Test
    void a_wrong_column_and_a_file_of_another_workspace_are_refused() {
        var upload = ImportRun.upload(api, "people.csv", "email\na@x.test\n");

        assertThat(api.refusal("importContacts", IMPORT,
                Map.of("input", Map.of("uploadId", upload, "columns", Map.of("email", "mail"))))).containsExactly("INVALID");
        assertThat(Given.api().refusal("importContacts", IMPORT, Map.of("input", Map.of("uploadId", upload))))
                .containsExactly("NOT_FOUND");
    }

    private List<String> accountNames() {
        return api.ask("{ accounts { nodes { name } } }").getList("accounts.nodes.name");
    }

    @Test
    void an_account_is_one_whatever_the_case_and_the_padding_of_its_name() {
        var job = start("""
                email,name,company
                a@x.test,Ay,İzmir Yazılım A.Ş.
                b@x.test,Bee,\u00A0i̇zmir yazılım a.ş.\u200B
                """, null);

        assertThat(CodedMessages.told(Await.jobOver(api, job)))
                .isEqualTo("CONTACTS_IMPORTED added=2 changed=0 unchanged=0 refused=0");
        assertThat(accountNames()).containsExactly("İzmir Yazılım A.Ş.");
    }

    @Test
    void an_account_of_an_earlier_import_is_found_again() {
        Await.jobOver(api, start("email,company\na@x.test,İzmir Yazılım A.Ş.\n", null));

        var second = Await.jobOver(api, start("email,company\nb@x.test,i̇zmir yazılım a.ş. \n", null));

        assertThat(second.getString("status")).isEqualTo("SUCCEEDED");
        assertThat(accountNames()).containsExactly("İzmir Yazılım A.Ş.");
    }

    @Test
    void invisible_characters_make_no_other_person() {
        var job = start("""
                email,name,company
                ana9@one.example\u00A0,Ana Nine,Kestrel
                ana9@one.example,Ana Nine,Kestrel
                \u200Bbo9@two.example,Bo Nine,Osprey
                bo9@two.example,Bo Nine,Osprey
                \uFEFFcy9@three.example,Cy Nine,Osprey
                cy9@three.example,Cy Nine,Osprey\u00A0
                d\u202Ei9@four.example,Di Nine,Osprey\u00A0
                """, null);

        assertThat(CodedMessages.told(Await.jobOver(api, job)))
                .isEqualTo("CONTACTS_IMPORTED added=4 changed=0 unchanged=3 refused=0");
        assertThat(accountNames()).containsExactly("Kestrel", "Osprey");
    }
}
