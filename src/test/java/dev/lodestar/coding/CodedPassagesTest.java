package dev.lodestar.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;

import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;
import dev.lodestar.coding.codebook.CodebookApiTest;
import dev.lodestar.coding.tag.CodingApiTest;
import dev.lodestar.interview.GivenInterviews;
import dev.lodestar.persona.BuyingRole;
import dev.lodestar.shared.tenancy.Tenancy;

import org.junit.jupiter.api.Test;

@WithLodestar
class CodedPassagesTest {

    private static final String TAG = "mutation($input: TagPassageInput!) { tagPassage(input: $input) { coding { id } userErrors { code } } }";

    @Inject
    CodedPassages passages;

    @Inject
    Tenancy tenancy;

    @Test
    void passages_are_statements_of_participants_and_never_of_the_interviewer() {
        var owner = Given.owner();
        var api = GraphQL.with(owner.token());
        var interview = GivenInterviews.interviewId(api);
        var transcript = GivenInterviews.imported(api, interview, GivenInterviews.TEXT);
        var code = CodebookApiTest.code(api, "Deciding");
        for (var quote : List.of("And who decides?", "decides?\nTom Becker: Our finance director signed 🧾.", "By hand")) {
            api.done("tagPassage", TAG, Map.of("input", CodingApiTest.passage(transcript, quote, code)));
        }
        var interviews = List.of(UUID.fromString(interview));

        var all = tenancy.within(owner.workspaceId(), () -> passages.all(interviews));

        assertThat(all).extracting(CodedPassage::quote).containsExactly("Our finance director signed 🧾.", "By hand");
        assertThat(all).extracting(passage -> passage.participant().buyingRole()).containsExactly(BuyingRole.CHAMPION,
                BuyingRole.END_USER);
        assertThat(all).extracting(passage -> passage.interview().heldOn()).containsOnly(LocalDate.of(2026, 3, 12));
    }

    @Test
    void those_who_speak_are_those_who_were_asked() {
        var owner = Given.owner();
        var api = GraphQL.with(owner.token());
        var spoken = GivenInterviews.interviewId(api);
        GivenInterviews.imported(api, spoken, GivenInterviews.TEXT);
        var silent = GivenInterviews.interviewId(api);

        var asked = tenancy.within(owner.workspaceId(),
                () -> passages.interviewed(List.of(UUID.fromString(spoken), UUID.fromString(silent))));

        assertThat(asked).isEqualTo(new Interviewed(2, 0, Map.of(BuyingRole.END_USER, 1, BuyingRole.CHAMPION, 1)));
    }

    @Test
    void one_person_in_two_interviews_is_one_person_of_one_account() {
        var owner = Given.owner();
        var api = GraphQL.with(owner.token());
        var account = api.done("createAccount",
                "mutation($input: CreateAccountInput!) { createAccount(input: $input) { account { id } userErrors { code } } }",
                Map.of("input", Map.of("name", "Voss & Becker"))).getString("account.id");
        var contact = api.done("createContact",
                "mutation($input: CreateContactInput!) { createContact(input: $input) { contact { id } userErrors { code } } }",
                Map.of("input", Map.of("name", "Lena Voss", "accountId", account))).getString("contact.id");
        var code = CodebookApiTest.code(api, "Manual");
        var interviews = new ArrayList<UUID>();
        for (var day : List.of("2026-03-12", "2026-04-12")) {
            var interview = api.done("createInterview", GivenInterviews.CREATE, Map.of("input",
                    Map.of("title", "Lena", "heldOn", day, "participants",
                            List.of(Map.of("name", "Lena Voss", "buyingRole", "END_USER", "contactId", contact)))))
                    .getString("interview.id");
            var transcript = GivenInterviews.imported(api, interview, GivenInterviews.TEXT);
            api.done("tagPassage", TAG, Map.of("input", CodingApiTest.passage(transcript, "By hand", code)));
            interviews.add(UUID.fromString(interview));
        }

        var all = tenancy.within(owner.workspaceId(), () -> passages.all(interviews));

        assertThat(all).hasSize(2).extracting(passage -> passage.participant().personId())
                .containsOnly(UUID.fromString(contact));
        assertThat(all).extracting(passage -> passage.account().name()).containsOnly("Voss & Becker");
        assertThat(tenancy.within(owner.workspaceId(), () -> passages.interviewed(interviews)))
                .isEqualTo(new Interviewed(1, 1, Map.of(BuyingRole.END_USER, 1)));
        assertThat(api.ask("{ codes { nodes { use { codings interviews people } } } }").getList("codes.nodes.use"))
                .containsExactly(Map.of("codings", 2, "interviews", 2, "people", 1));
        assertThat(api.ask("{ interviews { nodes { participants { contact { label } } } } }")
                .getList("interviews.nodes.participants.contact.label.flatten()")).containsOnly("Lena Voss");
    }

    @Test
    void an_erased_person_leaves_no_words_and_moves_nobody_elses() {
        var owner = Given.owner();
        var api = GraphQL.with(owner.token());
        var contact = api.done("createContact",
                "mutation($input: CreateContactInput!) { createContact(input: $input) { contact { id } userErrors { code } } }",
                Map.of("input", Map.of("name", "Lena Voss"))).getString("contact.id");
        var interview = api.done("createInterview", GivenInterviews.CREATE, Map.of("input",
                Map.of("title", "Lena Voss of Voss & Becker", "heldOn", "2026-03-12", "participants",
                        List.of(Map.of("name", "Lena Voss", "buyingRole", "END_USER", "contactId", contact),
                                Map.of("name", "Tom Becker", "buyingRole", "CHAMPION")))))
                .getString("interview.id");
        var transcript = GivenInterviews.imported(api, interview, GivenInterviews.TEXT);
        var code = CodebookApiTest.code(api, "Anything");
        for (var quote : List.of("By hand 😅", "Our finance director signed 🧾.")) {
            api.done("tagPassage", TAG, Map.of("input", CodingApiTest.passage(transcript, quote, code)));
        }

        api.done("eraseContact",
                "mutation($id: ID!) { eraseContact(input: {id: $id, version: 0}) { contact { id } userErrors { code } } }",
                Map.of("id", contact));

        var left = api.post("""
                query($id: ID!) { transcript(id: $id) { turns { nodes { text speaker { label participant { name } } } }
                  codings { nodes { quote } } } interviews { nodes { title participants { name } } } }
                """, Map.of("id", transcript.getString("transcript.id")));
        assertThat(left.prettify()).doesNotContain("Lena", "hand", "Six days", "That is true");
        assertThat(left.getList("data.transcript.codings.nodes.quote")).containsExactly("█████████",
                "Our finance director signed 🧾.");
        assertThat(tenancy.within(owner.workspaceId(), () -> passages.all(List.of(UUID.fromString(interview)))))
                .extracting(CodedPassage::quote).containsExactly("Our finance director signed 🧾.");
    }

    @Test
    void chunks_continue_behind_the_last_tag() {
        var owner = Given.owner();
        var api = GraphQL.with(owner.token());
        var interview = GivenInterviews.interviewId(api);
        var transcript = GivenInterviews.imported(api, interview, GivenInterviews.TEXT);
        var code = CodebookApiTest.code(api, "Anything");
        for (var quote : List.of("By hand", "mostly", "true")) {
            api.done("tagPassage", TAG, Map.of("input", CodingApiTest.passage(transcript, quote, code)));
        }
        var interviews = List.of(UUID.fromString(interview));

        var first = tenancy.within(owner.workspaceId(), () -> passages.chunk(interviews, Optional.empty(), 2));
        var second = tenancy.within(owner.workspaceId(), () -> passages.chunk(interviews, first.lastCodingId(), 2));

        assertThat(first.passages()).extracting(CodedPassage::quote).containsExactly("By hand", "mostly");
        assertThat(second.passages()).extracting(CodedPassage::quote).containsExactly("true");
        assertThat(second.lastCodingId()).isEmpty();
    }
}
