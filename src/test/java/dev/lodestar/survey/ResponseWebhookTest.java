package dev.lodestar.survey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestar.Given;
import dev.lodestar.WithLodestar;
import dev.lodestar.webhook.Receiver;
import dev.lodestar.webhook.WebhookRoom;

import org.junit.jupiter.api.Test;

import io.restassured.path.json.JsonPath;

@WithLodestar
class ResponseWebhookTest {

    @Test
    void a_complete_response_is_told_by_ids_without_the_person_and_their_words() {
        try (var receiver = new Receiver()) {
            var api = Given.api();
            var survey = new SurveyRoom(api);
            var hooks = new WebhookRoom(api);
            var endpoint = hooks.create(receiver.address()).id();
            var campaign = survey.campaign(survey.published());
            survey.contacts("ada@acme.test");
            survey.send(campaign);
            var mail = survey.mails().get("ada@acme.test").get(0);
            var token = mail.substring(mail.indexOf("/r/") + 3).split("\\s")[0];
            SurveyRoom.answer(token);

            SurveyRoom.complete(token).statusCode(200);

            hooks.attempted(endpoint);
            var body = receiver.received().get(0).body();
            assertThat(JsonPath.from(body).<String, Object> getMap("data"))
                    .containsOnlyKeys("responseId", "surveyId", "surveyVersionId",
                            "campaignId")
                    .containsEntry("campaignId", campaign);
            assertThat(body).doesNotContain("ada", "acme");
        }
    }
}
