package dev.lodestar.incentive.claim;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import dev.lodestar.Await;
import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.ImportRun;
import dev.lodestar.StatementCount;
import dev.lodestar.WithLodestar;
import dev.lodestar.incentive.ledger.LedgerEntryEntity;
import dev.lodestar.incentive.pool.VoucherEntity;
import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.survey.SurveyRoom;
import dev.lodestar.workspace.TestMembers.Signed;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithLodestar
class RewardTest {

    private static final String CREATE = """
            mutation($input: CreateIncentiveProgrammeInput!) { createIncentiveProgramme(input: $input) {
              programme { id name } userErrors { code message } } }""";
    private static final String IMPORT = """
            mutation($input: ImportVouchersInput!) { importVouchers(input: $input) { job { id } userErrors { code message } } }""";
    private static final String SUMS = """
            query($id: ID!) { campaign(id: $id) { incentivised programme { id name
              sums { imported available entitled waiting issued revealed contradictions } } } }""";

    @Inject
    Tenancy tenancy;

    private Signed owner;
    private GraphQL api;
    private SurveyRoom room;
    private String campaign;
    private String programme;

    @BeforeEach
    void campaignWithAPromise() {
        owner = Given.owner();
        api = GraphQL.with(owner.token());
        room = new SurveyRoom(api);
        campaign = room.campaign(room.published());
        programme = api.done("createIncentiveProgramme", CREATE, Map.of("input",
                Map.of("campaignId", campaign, "name", "A book voucher", "instructions", "Show it at the till.")))
                .getString("programme.id");
    }

    private String codes(String... codes) {
        return codesFile("code\n" + String.join("\n", codes) + "\n");
    }

    private String codesFile(String csv) {
        var job = api.done("importVouchers", IMPORT, Map.of("input",
                Map.of("programmeId", programme, "uploadId", ImportRun.upload(api, "codes.csv", csv)))).getString("job.id");
        Await.jobDone(api, job);
        return job;
    }

    private Map<String, Object> sums() {
        return api.ask(SUMS, Map.of("id", campaign)).getMap("campaign.programme.sums");
    }

    private List<String> invited(int count) {
        room.contacts(IntStream.range(0, count).mapToObj(i -> "p" + i + "@acme.test").toArray(String[]::new));
        room.send(campaign);
        var mails = room.mails();
        return IntStream.range(0, count).mapToObj(i -> secret(mails.get("p" + i + "@acme.test").get(0))).toList();
    }

    private static String secret(String mail) {
        return mail.substring(mail.indexOf("/r/") + 3).split("\\s")[0];
    }

    @Test
    void a_complete_response_gets_a_code_that_only_the_claim_shows() {
        codes("GIFT-1", "GIFT-2");
        var token = invited(1).get(0);
        given().get("/respond/" + token + "/reward").then().statusCode(200).body("state", equalTo("NONE"));
        given().post("/respond/" + token + "/reward").then().statusCode(409);
        SurveyRoom.look(token).body("incentivised", equalTo(true));
        SurveyRoom.answer(token);
        SurveyRoom.complete(token).statusCode(200);
        SurveyRoom.complete(token).statusCode(200);
        given().get("/respond/" + token + "/reward").then().statusCode(200).body("state", equalTo("ISSUED"))
                .body("code", nullValue())
                .body("programme", equalTo("A book voucher"));

        var code = given().post("/respond/" + token + "/reward").then().statusCode(200).body("state", equalTo("CLAIMED"))
                .body("instructions", equalTo("Show it at the till.")).extract().<String> path("code");

        assertThat(code).startsWith("GIFT-");
        given().post("/respond/" + token + "/reward").then().statusCode(200).body("code", equalTo(code));
        given().get("/respond/" + token + "/reward").then().body("state", equalTo("CLAIMED")).body("code", equalTo(code));
        assertThat(sums())
                .isEqualTo(Map.of("imported", 2, "available", 1, "entitled", 1, "waiting", 0, "issued", 1, "revealed", 1,
                        "contradictions", List.of()));
        assertThat(room.mails().values().toString()).doesNotContain("GIFT-");
    }

    /**
     * Forty people, fifteen codes, all clicks at once and twice: fifteen codes are issued, none twice, and nobody is forgotten.
     */
    @Test
    void many_at_once_never_share_a_code() throws Exception {
        codes(IntStream.range(0, 15).mapToObj(i -> "CODE-" + i).toArray(String[]::new));
        var tokens = invited(40);
        for (var token : tokens) {
            SurveyRoom.answer(token);
        }

        var given = together(tokens);

        assertThat(new HashSet<>(given)).as("codes shown").hasSize(given.size());
        assertThat(sums()).containsEntry("entitled", 40).containsEntry("issued", 15).containsEntry("waiting", 25)
                .containsEntry("available", 0).containsEntry("contradictions", List.of());
        codes(IntStream.range(15, 60).mapToObj(i -> "CODE-" + i).toArray(String[]::new));
        var all = together(tokens);
        assertThat(all).hasSize(40).doesNotHaveDuplicates();
        assertThat(sums()).containsEntry("imported", 60).containsEntry("issued", 40).containsEntry("waiting", 0)
                .containsEntry("revealed", 40).containsEntry("contradictions", List.of());
    }

    /** Completes and claims for everybody at once, twice each; the codes that were shown, one a person. */
    private static List<String> together(List<String> tokens) throws Exception {
        var threads = Executors.newFixedThreadPool(12);
        try {
            var clicks = new ArrayList<Callable<String>>();
            for (var token : tokens) {
                for (int i = 0; i < 2; i++) {
                    clicks.add(() -> {
                        SurveyRoom.complete(token).statusCode(200);
                        return given().post("/respond/" + token + "/reward").then().statusCode(200).extract().path("code");
                    });
                }
            }
            var results = threads.invokeAll(clicks);
            var codes = new ArrayList<String>();
            for (int i = 0; i < results.size(); i += 2) {
                var one = results.get(i).get();
                var two = results.get(i + 1).get();
                if (one != null && two != null) {
                    assertThat(one).as("the code of one person").isEqualTo(two);
                }
                if (one != null || two != null) {
                    codes.add(one != null ? one : two);
                }
            }
            return codes;
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void a_code_is_taken_once_and_no_list_shows_it() {
        codes("SECRET-A", "SECRET-B");

        var job = codesFile("Voucher code;Value\nSECRET-B;10\n;10\nSECRET-C;10\nSECRET-C;10\n");

        assertThat(ImportRun.problems(api, job)).containsExactly("2: This code is in the pool already; a code is given once.",
                "3: There is no code in this row.",
                "5: This code is in the pool already; a code is given once.");
        assertThat(sums()).containsEntry("imported", 3).containsEntry("available", 3);
        tenancy.within(owner.workspaceId(), () -> QuarkusTransaction.requiringNew().run(() -> {
            var manager = VoucherEntity.getEntityManager();
            assertThat(manager
                    .createNativeQuery(
                            "select count(*) from voucher where position('SECRET' in encode(sealed_code, 'escape')) > 0")
                    .getSingleResult()).isEqualTo(0L);
            assertThat(manager
                    .createNativeQuery("select count(*) from upload where position('SECRET' in encode(content, 'escape')) > 0")
                    .getSingleResult()).as("the files are emptied").isEqualTo(0L);
        }));
    }

    @Test
    void sums_and_ledgers_cost_as_many_statements_for_many_programmes_as_for_one() {
        for (var name : List.of("Second", "Third")) {
            var another = room.campaign(surveyOf(campaign));
            api.done("createIncentiveProgramme", CREATE, Map.of("input", Map.of("campaignId", another, "name", name)));
        }
        codes("A", "B");
        var query = "{ surveys { nodes { campaigns(first: %d) { nodes { programme { name sums { imported }"
                + " ledger { totalCount nodes { kind } } } } } } } }";

        var one = StatementCount.of(api, query.formatted(1), "surveys.nodes[0].campaigns.nodes", 1);
        var three = StatementCount.of(api, query.formatted(3), "surveys.nodes[0].campaigns.nodes", 3);

        assertThat(three).isEqualTo(one).isPositive();
    }

    private String surveyOf(String campaign) {
        return api.ask("query($id: ID!) { campaign(id: $id) { survey { id } } }", Map.of("id", campaign))
                .getString("campaign.survey.id");
    }

    @Test
    void the_book_is_only_added_to() {
        codes("A");
        assertThat(api
                .ask("query($id: ID!) { incentiveProgramme(id: $id) { ledger { nodes { kind } } } }", Map.of("id", programme))
                .getList("incentiveProgramme.ledger.nodes.kind")).containsExactly("CODE_IMPORTED");

        for (var statement : List.of("update incentive_ledger set kind = 'CODE_VOIDED'", "delete from incentive_ledger")) {
            assertThatThrownBy(() -> tenancy.within(owner.workspaceId(), () -> QuarkusTransaction.requiringNew().run(
                    () -> LedgerEntryEntity.getEntityManager().createNativeQuery(statement).executeUpdate())))
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void a_promise_comes_before_the_invitations_and_once() {
        assertThat(api.refusal("createIncentiveProgramme", CREATE,
                Map.of("input", Map.of("campaignId", campaign, "name", "Another")))).containsExactly("CONFLICT");
        var sent = room.campaign(room.published());
        room.contacts("ann@acme.test");
        room.send(sent);

        assertThat(api.refusal("createIncentiveProgramme", CREATE, Map.of("input", Map.of("campaignId", sent, "name", "Late"))))
                .containsExactly("CONFLICT");
        var other = Given.api();
        assertThat(other.refusal("createIncentiveProgramme", CREATE,
                Map.of("input", Map.of("campaignId", sent, "name", "Theirs"))))
                .containsExactly("NOT_FOUND");
        assertThat(other.refusal("importVouchers", IMPORT, Map.of("input",
                Map.of("programmeId", programme, "uploadId", ImportRun.upload(other, "c.csv", "code\nX\n")))))
                .containsExactly("NOT_FOUND");
    }
}
