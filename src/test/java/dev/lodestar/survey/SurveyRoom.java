package dev.lodestar.survey;

import static io.restassured.RestAssured.given;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.lodestar.Await;
import dev.lodestar.GraphQL;
import dev.lodestar.ImportRun;

import io.restassured.response.ValidatableResponse;

/** What the tests of surveys do again and again, as clients would. */
public final class SurveyRoom {

    static final String SURVEY = "survey { id version title problems { path message } latestVersion { id number } completedResponses }"
            + " userErrors { code message field }";
    static final String CREATE = "mutation($input: CreateSurveyInput!) { createSurvey(input: $input) { " + SURVEY + " } }";
    static final String UPDATE = "mutation($input: UpdateSurveyInput!) { updateSurvey(input: $input) { " + SURVEY + " } }";
    static final String PUBLISH = "mutation($id: ID!, $version: Int!) { publishSurvey(input: {id: $id, version: $version}) { "
            + SURVEY
            + " } }";
    private static final String CAMPAIGN = "mutation($input: CreateCampaignInput!) { createCampaign(input: $input) {"
            + " campaign { id version } userErrors { code message } } }";
    private static final String SEND = "mutation($id: ID!, $version: Int!) { sendCampaign(input: {id: $id, version: $version}) {"
            + " campaign { job { id } } userErrors { code message } } }";

    private static final String TITLE = "Year end";

    private final GraphQL api;
    private int surveys;

    public SurveyRoom(GraphQL api) {
        this.api = api;
    }

    static Map<String, Object> question(Object... pairs) {
        var question = new HashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            question.put((String) pairs[i], pairs[i + 1]);
        }
        return question;
    }

    static List<Map<String, Object>> questions() {
        return new ArrayList<>(List.of(
                question("kind", "SINGLE_CHOICE", "id", "size", "text", "How big?", "required", true, "choice",
                        Map.of("options", List.of(Map.of("label", "Small"), Map.of("label", "Big")))),
                question("kind", "MULTIPLE_CHOICE", "id", "goals", "text", "Goals?", "choice",
                        Map.of("options", List.of(Map.of("label", "Grow"), Map.of("label", "Save")))),
                question("kind", "SCALE", "id", "nps", "text", "Recommend?", "required", true),
                question("kind", "LONG_TEXT", "id", "why", "text", "Why?")));
    }

    static Map<String, Object> input(List<Map<String, Object>> questions) {
        return input(TITLE, questions);
    }

    static Map<String, Object> input(String title, List<Map<String, Object>> questions) {
        return Map.of("title", title, "introduction", "Ten minutes.", "thankYou", "Thank you!", "questions", questions);
    }

    /** The id of a published survey of four questions: size, goals, nps and why. */
    public String published() {
        // A title is given once in a workspace.
        surveys++;
        var title = surveys == 1 ? TITLE : TITLE + " " + surveys;
        var survey = api.done("createSurvey", CREATE, Map.of("input", input(title, questions()))).getMap("survey");
        return api.done("publishSurvey", PUBLISH, Map.of("id", survey.get("id"), "version", survey.get("version")))
                .getString("survey.id");
    }

    public void contacts(String... emails) {
        var csv = new StringBuilder("email,name,company,role\n");
        for (var email : emails) {
            csv.append(email).append(",Person of ").append(email).append(",Acme,SIGNATORY\n");
        }
        contactsFile(csv.toString());
    }

    public void contactsFile(String csv) {
        var job = api.done("importContacts",
                """
                        mutation($input: ImportContactsInput!) { importContacts(input: $input) { job { id } userErrors { code message } } }""",
                Map.of("input", Map.of("uploadId", ImportRun.upload(api, "people.csv", csv)))).getString("job.id");
        Await.jobDone(api, job);
    }

    /** The id of a campaign to everybody that was prepared. */
    public String campaign(String surveyId) {
        return campaign(surveyId, null);
    }

    private String campaign(String surveyId, Instant expiresAt) {
        var mail = new HashMap<String, Object>(
                Map.of("subject", "Five questions", "message", "Dear {name},\nplease answer."));
        mail.put("linkExpiresAt", expiresAt == null ? null : expiresAt.toString());
        var input = Map.of("surveyId", surveyId, "name", "Wave 1", "mail", mail, "audience",
                Map.of("contactIds", List.of(), "buyingRoles", List.of()));
        return api.done("createCampaign", CAMPAIGN, Map.of("input", input)).getString("campaign.id");
    }

    public void send(String campaignId) {
        var version = api.ask("query($id: ID!) { campaign(id: $id) { version } }", Map.of("id", campaignId))
                .getInt("campaign.version");
        var job = api.done("sendCampaign", SEND, Map.of("id", campaignId, "version", version)).getString("campaign.job.id");
        Await.jobDone(api, job);
    }

    /** The text of each mail in the outbox, by recipient. */
    public Map<String, List<String>> mails() {
        var mails = new HashMap<String, List<String>>();
        String after = null;
        do {
            var variables = new HashMap<String, Object>();
            variables.put("after", after);
            var page = api.ask(
                    "query($after: String) { outboxMails(first: 200, after: $after) { nodes { recipient message { text } } pageInfo { endCursor hasNextPage } } }",
                    variables);
            List<String> recipients = page.getList("outboxMails.nodes.recipient");
            List<String> texts = page.getList("outboxMails.nodes.message.text");
            for (int i = 0; i < texts.size(); i++) {
                mails.computeIfAbsent(recipients.get(i), to -> new ArrayList<>()).add(texts.get(i));
            }
            after = page.getBoolean("outboxMails.pageInfo.hasNextPage") ? page.getString("outboxMails.pageInfo.endCursor")
                    : null;
        } while (after != null);
        return mails;
    }

    /** The secret of the personal link of the only mail to an address. */
    public String token(String email) {
        return secret(mails().get(email).get(0), "/r/");
    }

    static String secret(String mail, String path) {
        var begin = mail.indexOf(path) + path.length();
        return mail.substring(begin).split("\\s")[0];
    }

    /** A survey that was sent to one person; the secret of their link. */
    public String invited(String email) {
        contacts(email);
        send(campaign(published()));
        return token(email);
    }

    /** Like {@link #invited(String)}, with a link that ends. */
    public String invitedUntil(String email, Instant expiresAt) {
        contacts(email);
        send(campaign(published(), expiresAt));
        return token(email);
    }

    public static ValidatableResponse look(String token) {
        return given().get("/respond/" + token).then();
    }

    public static ValidatableResponse start(String token) {
        return given().post("/respond/" + token + "/start").then();
    }

    public static ValidatableResponse save(String token, String question, long sequence, String answer) {
        return given().contentType("application/json")
                .body("{\"surveyVersion\":1,\"sequence\":" + sequence + ",\"answer\":" + answer + "}")
                .put("/respond/" + token + "/answers/" + question).then();
    }

    public static ValidatableResponse complete(String token) {
        return given().post("/respond/" + token + "/complete").then();
    }

    /** Starts and gives the two answers that are required. */
    public static void answer(String token) {
        start(token).statusCode(200);
        save(token, "size", 1, "{\"option\":\"small\"}").statusCode(200);
        save(token, "nps", 1, "{\"number\":9}").statusCode(200);
    }
}
