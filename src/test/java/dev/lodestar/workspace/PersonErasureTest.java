package dev.lodestar.workspace;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;
import dev.lodestar.interview.GivenInterviews;
import dev.lodestar.theme.GivenThemes;

import org.junit.jupiter.api.Test;

@WithLodestar
class PersonErasureTest {

    /** A word that nobody else says; the person's name and half of what they say. */
    private static final String MARKER = "Quibblefax";

    @Inject
    WordsInDatabase words;

    @Test
    void nothing_of_an_erased_person_is_left_in_any_table() {
        var owner = Given.owner();
        var api = GraphQL.with(owner.token());
        var contact = spoken(api, true);
        assertThat(words.tablesWith(owner.workspaceId(), MARKER)).contains("contact", "interview", "participant",
                "speaker", "transcript", "coding", "theme_statement", "theme_idea");

        erase(api, contact);

        assertThat(words.tablesWith(owner.workspaceId(), MARKER)).isEmpty();
    }

    @Test
    void trash_holds_nothing_of_an_erased_person() {
        var owner = Given.owner();
        var api = GraphQL.with(owner.token());
        var contact = spoken(api, false);
        var interview = api.ask("{ interviews { nodes { id } } }").getString("interviews.nodes[0].id");
        var entry = api.done("deleteInterview", """
                mutation($id: ID!) { deleteInterview(input: {id: $id}) { trashEntry { id title } userErrors { message } } }""",
                Map.of("id", interview));
        assertThat(entry.getString("trashEntry.title")).contains(MARKER);

        erase(api, contact);

        assertThat(words.tablesWith(owner.workspaceId(), MARKER)).isEmpty();
        var restored = api.done("restoreFromTrash", """
                mutation($id: ID!) { restoreFromTrash(input: {id: $id}) { trashEntry { title } userErrors { message } } }""",
                Map.of("id", entry.getString("trashEntry.id")));
        assertThat(restored.getString("trashEntry.title")).startsWith("Month end with").doesNotContain(MARKER);
    }

    @Test
    void uploaded_files_that_name_an_erased_person_are_emptied() {
        var api = GraphQL.with(Given.owner().token());
        var contact = spoken(api, false);
        var theirs = GivenInterviews.upload(api, "theirs.txt", "Ada Quibblefax: By hand.".getBytes(StandardCharsets.UTF_8));
        var another = GivenInterviews.upload(api, "another.txt",
                "Tom Becker: Ada Quibblefaxes are many.".getBytes(StandardCharsets.UTF_8));
        assertThat(content(api, theirs)).contains(MARKER);

        erase(api, contact);

        assertThat(content(api, theirs)).isEmpty();
        assertThat(content(api, another)).isEqualTo("Tom Becker: Ada Quibblefaxes are many.");
    }

    private static String content(GraphQL api, String uploadId) {
        return given().header("Authorization", "Bearer " + api.token()).get("/files/" + uploadId).then().statusCode(200)
                .extract().asString();
    }

    /** The person takes part in an interview, is tagged, and if wished found in themes; the id of their contact. */
    private static String spoken(GraphQL api, boolean searched) {
        var contact = api.done("createContact", """
                mutation { createContact(input: {name: "Ada Quibblefax", email: "ada@quibblefax.example"}) {
                  contact { id } userErrors { message } } }""", Map.of()).getString("contact.id");
        var interview = api.done("createInterview", GivenInterviews.CREATE, Map.of("input", Map.of("title",
                "Month end with Ada Quibblefax", "heldOn", "2026-03-12", "participants",
                List.of(Map.of("name", "Ada Quibblefax", "buyingRole", "END_USER", "contactId", contact)))))
                .getString("interview.id");
        var transcript = GivenInterviews.imported(api, interview, """
                Interviewer: How do you close the month?
                Ada Quibblefax: Every quibblefax invoice is late and nobody knows why.
                """);
        var code = api.done("createCode", """
                mutation { createCode(input: {name: "Late", colour: "#1f5d70"}) { code { id } userErrors { message } } }""",
                Map.of()).getString("code.id");
        var text = "quibblefax invoice is late";
        var start = """
                Interviewer: How do you close the month?
                Ada Quibblefax: Every quibblefax invoice is late and nobody knows why.""".indexOf(text);
        api.done("tagPassage", "mutation($input: TagPassageInput!) { tagPassage(input: $input) { userErrors { message } } }",
                Map.of("input", Map.of("transcriptId", transcript.getString("transcript.id"), "textSha256",
                        transcript.getString("transcript.textSha256"), "start", start, "end", start + text.length(), "quote",
                        text, "codeId", code)));
        if (searched) {
            GivenThemes.search(api, "turns:all");
        }
        return contact;
    }

    private static void erase(GraphQL api, String contact) {
        api.done("eraseContact",
                """
                        mutation($input: EraseContactInput!) { eraseContact(input: $input) { contact { id } userErrors { message } } }""",
                Map.of("input", Map.of("id", contact, "version", 0)));
    }
}
