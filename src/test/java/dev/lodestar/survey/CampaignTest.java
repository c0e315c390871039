package dev.lodestar.survey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;

import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;
import dev.lodestar.shared.jobs.JobState;
import dev.lodestar.shared.jobs.JobStep;
import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.survey.campaign.CampaignSending;
import dev.lodestar.survey.campaign.CampaignSendingJob;
import dev.lodestar.workspace.TestMembers.Signed;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithLodestar
class CampaignTest {

    private static final String COUNTS = "query($id: ID!) { campaign(id: $id) { status counts { invited notWritten revoked } } }";

    @Inject
    Tenancy tenancy;

    @Inject
    CampaignSendingJob job;

    private Signed owner;
    private GraphQL api;
    private SurveyRoom room;

    @BeforeEach
    void workspace() {
        owner = Given.owner();
        api = GraphQL.with(owner.token());
        room = new SurveyRoom(api);
    }

    private void people(int count) {
        var csv = new StringBuilder("email,name\n");
        for (int i = 0; i < count; i++) {
            csv.append("p").append(i).append("@acme.test,Person ").append(i).append("\n");
        }
        room.contactsFile(csv.toString());
    }

    @Test
    void everybody_gets_one_mail_with_a_link_of_their_own() {
        people(250);
        var campaign = room.campaign(room.published());

        room.send(campaign);

        var mails = room.mails();
        assertThat(mails).hasSize(250).allSatisfy((to, texts) -> assertThat(texts).hasSize(1));
        assertThat(mails.values().stream().map(texts -> SurveyRoom.secret(texts.get(0), "/r/")).distinct()).hasSize(250);
        assertThat(mails.get("p7@acme.test").get(0)).startsWith("Dear Person 7,\nplease answer.");
        var after = api.ask(COUNTS, Map.of("id", campaign));
        assertThat(after.getString("campaign.status")).isEqualTo("OPEN");
        assertThat(after.getInt("campaign.counts.invited")).isEqualTo(250);
        assertThat(api.refusal("sendCampaign",
                "mutation($id: ID!) { sendCampaign(input: {id: $id, version: 99}) { userErrors { code } } }",
                Map.of("id", campaign)))
                .containsExactly("STALE_VERSION");
    }

    /** What a kill leaves behind: steps that were rolled back, and a step that is run again from its checkpoint. */
    @Test
    void a_kill_in_the_middle_writes_to_nobody_twice_and_forgets_nobody() {
        people(230);
        var campaign = room.campaign(room.published());
        var sending = new CampaignSending(UUID.fromString(campaign), 230);
        var state = new JobState(UUID.randomUUID(), 0, Optional.empty());

        tenancy.within(owner.workspaceId(), () -> {
            var first = inTransaction(sending, state);
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                job.step(sending, new JobState(state.jobId(), first.done(), Optional.of(first.checkpoint())));
                throw new IllegalStateException("killed before the commit");
            })).hasMessageContaining("killed");
            // The progress of the first step was lost, its mails were not: the step is repeated.
            var step = inTransaction(sending, state);
            while (!step.last()) {
                step = inTransaction(sending, new JobState(state.jobId(), step.done(), Optional.of(step.checkpoint())));
            }
        });

        assertThat(room.mails()).hasSize(230).allSatisfy((to, texts) -> assertThat(texts).hasSize(1));
    }

    private JobStep inTransaction(CampaignSending sending, JobState state) {
        return QuarkusTransaction.requiringNew().call(() -> job.step(sending, state));
    }

    @Test
    void whoever_unsubscribed_is_not_written_to_again() {
        room.contacts("ann@acme.test", "bob@acme.test");
        var survey = room.published();
        room.send(room.campaign(survey));
        var unsubscribe = "/respond/unsubscribe/"
                + SurveyRoom.secret(room.mails().get("ann@acme.test").get(0), "/respond/unsubscribe/");
        given().get(unsubscribe).then().statusCode(200).body(containsString("<button"));
        given().formParam("List-Unsubscribe", "One-Click").post(unsubscribe).then().statusCode(200)
                .body(containsString("You are unsubscribed"));
        given().post("/respond/unsubscribe/nonsense").then().statusCode(404);

        var second = room.campaign(survey);
        room.send(second);

        assertThat(room.mails().get("ann@acme.test")).hasSize(1);
        assertThat(room.mails().get("bob@acme.test")).hasSize(2);
        assertThat(api.ask(COUNTS, Map.of("id", second)).getMap("campaign.counts"))
                .isEqualTo(Map.of("invited", 1, "notWritten", 1, "revoked", 0));
    }

    @Test
    void an_erased_person_leaves_no_mail_and_no_link() {
        var token = room.invited("ann@acme.test");
        var contact = api.ask("{ contacts { nodes { id version } } }").getMap("contacts.nodes[0]");

        api.done("eraseContact",
                "mutation($id: ID!, $version: Int!) { eraseContact(input: {id: $id, version: $version}) { userErrors { code } } }",
                Map.of("id", contact.get("id"), "version", contact.get("version")));

        assertThat(room.mails()).containsOnlyKeys("erased").containsEntry("erased", List.of(""));
        SurveyRoom.look(token).statusCode(404);
    }

    @Test
    void a_mail_sent_again_has_another_link_and_the_first_stays_good() {
        var token = room.invited("ann@acme.test");
        var invitation = api.ask("{ surveys { nodes { id } } }").getString("surveys.nodes[0].id");
        var campaign = api.ask("query($id: ID!) { survey(id: $id) { campaigns { nodes { id } } } }", Map.of("id", invitation))
                .getString("survey.campaigns.nodes[0].id");
        var place = api
                .ask("query($id: ID!) { campaign(id: $id) { invitations { nodes { id version } } } }", Map.of("id", campaign))
                .getMap("campaign.invitations.nodes[0]");
        var resend = "mutation($id: ID!, $version: Int!) { resendInvitation(input: {id: $id, version: $version}) { invitation { mails } userErrors { code } } }";

        var again = api.done("resendInvitation", resend, Map.of("id", place.get("id"), "version", place.get("version")));

        assertThat(again.getInt("invitation.mails")).isEqualTo(2);
        assertThat(room.mails().get("ann@acme.test").stream().map(mail -> SurveyRoom.secret(mail, "/r/")).distinct())
                .hasSize(2);
        SurveyRoom.look(token).statusCode(200);
        assertThat(api.refusal("resendInvitation", resend, Map.of("id", place.get("id"), "version", place.get("version"))))
                .as("a double click").containsExactly("STALE_VERSION");
    }

    @Test
    void a_campaign_names_contacts_of_its_own_workspace() {
        var create = "mutation($input: CreateCampaignInput!) { createCampaign(input: $input) { campaign { id } userErrors { code field } } }";
        var contact = "mutation { createContact(input: {name: \"Ann\"}) { contact { id } userErrors { code } } }";
        var own = api.done("createContact", contact, Map.of()).getString("contact.id");
        var foreign = Given.api().done("createContact", contact, Map.of()).getString("contact.id");
        var input = new HashMap<String, Object>(Map.of("surveyId", room.published(), "name", "x", "mail",
                Map.of("subject", "x", "message", "x")));

        input.put("audience", Map.of("contactIds", List.of(own, foreign), "buyingRoles", List.of()));
        var refused = api.ask(create, Map.of("input", input));
        input.put("audience", Map.of("contactIds", List.of(own), "buyingRoles", List.of()));
        var made = api.done("createCampaign", create, Map.of("input", input));

        assertThat(refused.getList("createCampaign.userErrors.code")).containsExactly("NOT_FOUND");
        assertThat(refused.getList("createCampaign.userErrors[0].field")).containsExactly("input", "audience", "contactIds",
                "1");
        assertThat(made.getString("campaign.id")).isNotNull();
    }

    @Test
    void a_campaign_needs_a_published_survey_and_somebody_to_write_to() {
        var draft = api
                .done("createSurvey", SurveyRoom.CREATE, Map.of("input", SurveyRoom.input("Draft", SurveyRoom.questions())))
                .getString("survey.id");
        var create = "mutation($input: CreateCampaignInput!) { createCampaign(input: $input) { campaign { id version } userErrors { code } } }";
        var input = Map.of("surveyId", draft, "name", "x", "mail", Map.of("subject", "x", "message", "x"), "audience",
                Map.of("contactIds", List.of(), "buyingRoles", List.of()));
        assertThat(api.refusal("createCampaign", create, Map.of("input", input))).containsExactly("CONFLICT");

        var campaign = room.campaign(room.published());
        assertThat(api.refusal("sendCampaign",
                "mutation($id: ID!) { sendCampaign(input: {id: $id, version: 0}) { userErrors { code } } }",
                Map.of("id", campaign)))
                .containsExactly("CONFLICT");
        assertThat(Given.api().refusal("sendCampaign",
                "mutation($id: ID!) { sendCampaign(input: {id: $id, version: 0}) { userErrors { code } } }",
                Map.of("id", campaign)))
                .containsExactly("NOT_FOUND");
    }
}
