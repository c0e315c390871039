package dev.lodestar.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;
import dev.lodestar.coding.codebook.CodebookApiTest;
import dev.lodestar.coding.tag.CodingApiTest;
import dev.lodestar.interview.GivenInterviews;
import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.workspace.MemberRole;

import org.junit.jupiter.api.Test;

import io.restassured.path.json.JsonPath;

@WithLodestar
class CoderAgreementsTest {

    private static final String TAG = "mutation($input: TagPassageInput!) { tagPassage(input: $input) { coding { id } userErrors { code } } }";

    @Inject
    CoderAgreements agreements;

    @Inject
    Tenancy tenancy;

    @Test
    void coders_are_compared_turn_by_turn_where_both_have_coded() {
        var owner = Given.owner();
        var one = GraphQL.with(owner.token());
        var other = GraphQL.with(Given.member(owner.workspaceId(), MemberRole.RESEARCHER).token());
        var transcript = GivenInterviews.imported(one, GivenInterviews.interviewId(one), GivenInterviews.TEXT);
        var agreed = CodebookApiTest.code(one, "Agreed");
        var disputed = CodebookApiTest.code(one, "Disputed");
        var lonely = CodebookApiTest.code(one, "Never used");
        tag(one, transcript, "By hand", agreed);
        tag(other, transcript, "hand", agreed);
        tag(one, transcript, "By hand", disputed);
        tag(other, transcript, "signed 🧾.", disputed);

        var found = tenancy.within(owner.workspaceId(),
                () -> agreements.of(List.of(UUID.fromString(agreed), UUID.fromString(disputed), UUID.fromString(lonely))));

        assertThat(found.get(UUID.fromString(agreed))).extracting("coders", "turns", "alpha").containsExactly(2, 3, 1.0);
        assertThat(found.get(UUID.fromString(disputed)).alpha()).isEqualTo(-0.25);
        assertThat(found.get(UUID.fromString(lonely)).alpha()).as("nothing to compare").isNull();
    }

    @Test
    void one_coder_alone_has_nothing_to_agree_with() {
        var owner = Given.owner();
        var api = GraphQL.with(owner.token());
        var transcript = GivenInterviews.imported(api, GivenInterviews.interviewId(api), GivenInterviews.TEXT);
        var code = CodebookApiTest.code(api, "Alone");
        tag(api, transcript, "By hand", code);

        var found = tenancy.within(owner.workspaceId(), () -> agreements.of(List.of(UUID.fromString(code))));

        assertThat(found.get(UUID.fromString(code))).isEqualTo(new CoderAgreement(UUID.fromString(code), 1, 0, null));
    }

    private static void tag(GraphQL api, JsonPath transcript, String quote, String code) {
        api.done("tagPassage", TAG, Map.of("input", CodingApiTest.passage(transcript, quote, code)));
    }
}
