package dev.lodestar.customer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.StatementCount;
import dev.lodestar.WithLodestar;
import dev.lodestar.shared.database.Batches;
import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.workspace.MemberRole;
import dev.lodestar.workspace.TestMembers;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.dhatim.fastexcel.reader.ReadableWorkbook;

import io.restassured.response.ValidatableResponse;

@WithLodestar
class ContactExportTest {

    @Inject
    Contacts contacts;
    @Inject
    Tenancy tenancy;

    private TestMembers.Signed owner;

    @BeforeEach
    void newWorkspace() {
        owner = Given.owner();
    }

    @Test
    void the_people_on_the_page_come_as_a_csv_file() {
        add("zoe@customer.example", "Zoë 🚀");

        var file = export(owner.token(), "contacts.csv").statusCode(200).extract();

        assertThat(file.asString()).startsWith("\uFEFF\"Name\",\"E-mail\",\"Key\"")
                .contains("\"Zoë 🚀\",\"zoe@customer.example\"");
        assertThat(file.header("Content-Type")).isEqualToIgnoringCase("text/csv; charset=utf-8");
        assertThat(file.header("Content-Disposition")).matches(
                "attachment; filename=\"contacts-[0-9-]{10}\\.csv\"; filename\\*=UTF-8''People%20[0-9-]{10}\\.csv");
        assertThat(file.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void a_workbook_has_the_same_values() throws IOException {
        add("zoe@customer.example", "=HYPERLINK(\"https://evil.example\")");

        var bytes = export(owner.token(), "contacts.xlsx").statusCode(200).extract().asByteArray();

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var row = book.getFirstSheet().read().get(1);
            assertThat(row.getCell(0).asString()).isEqualTo("=HYPERLINK(\"https://evil.example\")");
            assertThat(row.getCell(1).asString()).isEqualTo("zoe@customer.example");
        }
    }

    @Test
    void only_what_is_filtered_comes() {
        add("zoe@customer.example", "Zoë");
        add("ada@customer.example", "Ada");

        var rows = lines(owner.token(), "contacts.csv?search=zo%C3%AB");

        assertThat(rows).hasSize(2).anyMatch(line -> line.contains("Zoë")).noneMatch(line -> line.contains("Ada"));
    }

    @Test
    void a_misspelt_filter_is_refused() {
        export(owner.token(), "contacts.csv?serach=zoe").statusCode(400);
    }

    @Test
    void an_unknown_list_or_form_is_not_found() {
        export(owner.token(), "secrets.csv").statusCode(404);
        export(owner.token(), "contacts.pdf").statusCode(404);
    }

    @Test
    void an_erased_person_does_not_come() {
        var contact = add("zoe@customer.example", "Zoë");
        add("ada@customer.example", "Ada");
        tenancy.within(owner.workspaceId(),
                () -> contacts.erase(new EraseContact.Input(contact.id().toString(), contact.version())));

        var rows = lines(owner.token(), "contacts.csv");

        assertThat(rows).hasSize(2).anyMatch(line -> line.contains("Ada")).noneMatch(line -> line.contains("Erased"));
    }

    @Test
    void another_workspace_gets_nothing_of_it() {
        add("zoe@customer.example", "Zoë");

        var foreign = lines(Given.owner().token(), "contacts.csv");

        assertThat(lines(owner.token(), "contacts.csv")).hasSize(2);
        assertThat(foreign).hasSize(1);
    }

    @Test
    void a_viewer_may_export_what_a_viewer_may_read() {
        add("zoe@customer.example", "Zoë");

        var rows = lines(Given.member(owner.workspaceId(), MemberRole.VIEWER).token(), "contacts.csv");

        assertThat(rows).hasSize(2);
    }

    @Test
    void nobody_and_the_token_of_a_front_end_may_not_export() {
        var token = GraphQL.with(owner.token()).done("createApiToken",
                "mutation { createApiToken(input: { name: \"Website\" }) { secret userErrors { code } } }", Map.of())
                .getString("secret");

        given().get("/files/export/contacts.csv").then().statusCode(401);
        export(token, "contacts.csv").statusCode(403);
    }

    @Test
    void an_export_is_in_the_log_without_what_was_searched() {
        export(owner.token(), "contacts.csv?search=zoe").statusCode(200);

        var log = GraphQL.with(owner.token()).ask(
                "{ auditLog { nodes { action parameters { name value } } } }");

        assertThat(log.getString("auditLog.nodes[0].action")).isEqualTo("list.exported");
        assertThat(log.<Map<String, String>> getList("auditLog.nodes[0].parameters")).containsExactlyInAnyOrder(
                Map.of("name", "list", "value", "contacts"), Map.of("name", "format", "value", "CSV"),
                Map.of("name", "filters", "value", "search"));
    }

    @Test
    void ten_thousand_people_are_read_in_batches() {
        var drafts = IntStream.range(0, 10_000).mapToObj(
                i -> new ContactDraft(null, "p" + i + "@customer.example", "Person " + i, null, "Account " + i % 10, null))
                .toList();
        Batches.of(drafts, 1_000)
                .forEach(some -> tenancy.within(owner.workspaceId(), () -> contacts.findOrCreateAll(some)));
        var rows = new ArrayList<String>();

        var statements = StatementCount.during(owner.workspaceId(), () -> rows.addAll(lines(owner.token(), "contacts.csv")));

        assertThat(rows).hasSize(10_001).doesNotHaveDuplicates();
        // Eleven batches, who is asking, and the log; not a statement a row.
        assertThat(statements).isBetween(11L, 40L);
    }

    private Contact add(String email, String name) {
        return tenancy.within(owner.workspaceId(),
                () -> contacts.findOrCreate(new ContactDraft(null, email, name, null, null, null)));
    }

    private static List<String> lines(String token, String path) {
        return export(token, path).statusCode(200).extract().asString().lines().toList();
    }

    private static ValidatableResponse export(String token, String path) {
        return given().urlEncodingEnabled(false).header("Authorization", "Bearer " + token).get("/files/export/" + path).then();
    }
}
