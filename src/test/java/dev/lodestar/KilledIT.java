package dev.lodestar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;

/**
 * The packaged program is killed in the middle of its work, as by a power cut, and started again on the same folder: nobody is
 * written to twice and nothing is lost.
 */
class KilledIT {

    private static final int PEOPLE = 10_000;
    private static final int CHAMPIONS = 400;
    private static final int ANSWERS = 3_000;

    @TempDir
    Path folder;

    private final GreenMail mailServer = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private PackagedLodestar lodestar;
    private GraphQL api;
    private HeldRows held;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        mailServer.start();
        run();
        var link = lodestar.setUpLink();
        var token = GraphQL.anonymous().done("setUp",
                """
                        mutation($token: String!) { setUp(input: {token: $token, workspaceName: "Kill", name: "Ada",
                            email: "ada@team.example", password: "a long enough one"}) { session { token } userErrors { message } } }""",
                Map.of("token", link.substring(link.indexOf('#') + 1))).getString("session.token");
        api = GraphQL.with(token);
    }

    @AfterEach
    void end() throws InterruptedException, SQLException {
        if (held != null) {
            held.close();
        }
        lodestar.close();
        mailServer.stop();
        RestAssured.reset();
    }

    @Test
    void an_import_and_a_sending_go_on_where_they_were_killed() throws Exception {
        held = HeldRows.of(folder, "contact", "new.email = 'person%d@customer.example'".formatted(PEOPLE / 2));
        var job = importContacts();
        killDuring(job);
        Await.jobDone(api, job);

        assertThat(CodedMessages.told(job(job))).isEqualTo("CONTACTS_IMPORTED added=9997 changed=0 unchanged=0 refused=3");
        assertThat(emails()).hasSize(PEOPLE - 3).doesNotHaveDuplicates();

        // The mail server has taken this mail, and the program does not come to note that.
        var taken = "person%d@customer.example".formatted(CHAMPIONS / 4 * (PEOPLE / CHAMPIONS) + 1);
        held = HeldRows.of(folder, "outbox_mail", "new.recipient = '%s' and new.status = 'SENT'".formatted(taken));
        var campaign = sendCampaign();
        Await.until(this::recipients, received -> received.size() >= CHAMPIONS / 8 && received.contains(taken));
        kill();
        run();
        Await.jobDone(api, campaign);
        var mails = awaitAllMailsDecided();

        assertThat(recipients()).doesNotHaveDuplicates();
        assertThat(mails).hasSize(CHAMPIONS);
        assertThat(recipients()).containsAll(recipientsOf(mails, "SENT"));
        assertThat(recipientsOf(mails, "UNCERTAIN")).contains(taken);
        // Only what was in the hands of the workers at the moment of the kill can be uncertain.
        assertThat(recipientsOf(mails, "UNCERTAIN")).hasSizeLessThanOrEqualTo(8);
        assertThat(recipientsOf(mails, "SENT").size() + recipientsOf(mails, "UNCERTAIN").size()).isEqualTo(CHAMPIONS);
    }

    @ParameterizedTest(name = "the program too: {0}")
    @ValueSource(booleans = { false, true })
    void an_import_goes_on_when_the_database_server_was_killed(boolean programToo) throws Exception {
        held = HeldRows.of(folder, "contact", "new.email = 'person%d@customer.example'".formatted(PEOPLE / 2));
        var job = importContacts();
        awaitMiddle(job);

        if (programToo) {
            lodestar.kill();
        }
        var server = databaseServer();
        server.destroyForcibly();
        server.onExit().get(1, TimeUnit.MINUTES);
        held.close();
        if (programToo) {
            run();
        }
        Await.until(() -> api.send("{ me { role } }", Map.of()).asString(), answer -> answer.contains("OWNER"));
        Await.jobDone(api, job);

        assertThat(CodedMessages.told(job(job))).isEqualTo("CONTACTS_IMPORTED added=9997 changed=0 unchanged=0 refused=3");
        assertThat(emails()).hasSize(PEOPLE - 3).doesNotHaveDuplicates();
    }

    @Test
    void a_search_for_themes_that_was_killed_ends_in_the_same_themes() throws Exception {
        var imported = importAnswers();
        Await.jobDone(api, imported);
        var sources = api.ask("{ themeSources { id } }").<String> getList("themeSources.id");

        // The vectors are computed in pieces, by the order of their hashes: this is in the last one.
        held = HeldRows.of(folder, "sentence_vector", "new.words_hash >= 'f8'");
        var killed = startThemeRun(sources, "killed");
        killDuring(killed.getString("job.id"));
        Await.jobDone(api, killed.getString("job.id"));
        var undisturbed = startThemeRun(sources, "undisturbed");
        Await.jobDone(api, undisturbed.getString("job.id"));

        assertThat(themes(killed.getString("id"))).isNotEmpty().isEqualTo(themes(undisturbed.getString("id")));
    }

    private String importAnswers() {
        var things = List.of("invoices", "payroll", "tax returns", "bank feeds", "expense claims", "purchase orders");
        var troubles = List.of("take far too long to enter by hand", "keep getting lost between two departments",
                "cannot be exported for our auditor", "show different totals every month",
                "need three approvals nobody follows");
        var answers = new ArrayList<String>();
        for (var i = 0; i < ANSWERS; i++) {
            answers.add("P%d,\"Our %s %s, and that was case number %d this year\"".formatted(i, things.get(i % things.size()),
                    troubles.get(i / things.size() % troubles.size()), i));
        }
        var upload = upload("answers.csv", "person,trouble", answers.stream());
        return api.done("importResponses", """
                mutation($upload: ID!) { importResponses(input: {uploadId: $upload, title: "Collected elsewhere", mapping: {
                    source: "file", person: {key: "person"}, questions: [{column: "trouble", kind: LONG_TEXT}]}}) {
                    job { id } userErrors { message } } }""", Map.of("upload", upload)).getString("job.id");
    }

    private JsonPath startThemeRun(List<String> sources, String title) {
        return api.done("startThemeRun", """
                mutation($sources: [ID!]!, $title: String!) { startThemeRun(input: {sourceIds: $sources, title: $title,
                    idempotencyKey: $title}) { run { id job { id } } userErrors { message } } }""",
                Map.of("sources", sources, "title", title)).setRootPath("data.startThemeRun.run");
    }

    private List<Map<String, Object>> themes(String run) {
        return api.ask(
                "query($run: ID!) { themeRun(id: $run) { themes(first: 200) { nodes { name share { people asked } phrases } } } }",
                Map.of("run", run)).getList("themeRun.themes.nodes");
    }

    private String importContacts() {
        var upload = upload("people.csv", "email,name,account,role", IntStream.rangeClosed(1, PEOPLE).mapToObj(KilledIT::row));
        return api.done("importContacts", """
                mutation($upload: ID!) { importContacts(input: {uploadId: $upload, columns: {email: "email", name: "name",
                    account: "account", buyingRole: "role"}}) { job { id } userErrors { message } } }""",
                Map.of("upload", upload)).getString("job.id");
    }

    private String upload(String name, String header, Stream<String> rows) {
        var file = Stream.concat(Stream.of(header), rows).collect(Collectors.joining("\n"));
        return given().header("Authorization", "Bearer " + api.token())
                .multiPart("file", name, file.getBytes(StandardCharsets.UTF_8))
                .post("/files").then().statusCode(201).extract().jsonPath().getString("id");
    }

    private static String row(int i) {
        var email = i % 4000 == 7 ? "not an address" : "person" + i + "@customer.example";
        // Every 25th is a champion, beginning with one whose row is good.
        var role = i % (PEOPLE / CHAMPIONS) == 1 ? "CHAMPION" : "END_USER";
        return email + ",Person " + i + ",Account " + i % 500 + "," + role;
    }

    private String sendCampaign() {
        var survey = api.done("createSurvey",
                """
                        mutation { createSurvey(input: {title: "After the cut", questions: [{kind: LONG_TEXT, text: "What happened?"}]}) {
                            survey { id version } userErrors { message } } }""",
                Map.of());
        api.done("publishSurvey", "mutation($id: ID!, $version: Int!) { publishSurvey(input: {id: $id, version: $version}) "
                + "{ survey { id } userErrors { message } } }",
                Map.of("id", survey.getString("survey.id"), "version", survey.getInt("survey.version")));
        var campaign = api.done("createCampaign", """
                mutation($survey: ID!) { createCampaign(input: {surveyId: $survey, name: "Wave", mail: {subject: "A question",
                    message: "Please answer."}, audience: {contactIds: [], buyingRoles: [CHAMPION]}}) {
                    campaign { id version } userErrors { message } } }""", Map.of("survey", survey.getString("survey.id")));
        return api
                .done("sendCampaign", "mutation($id: ID!, $version: Int!) { sendCampaign(input: {id: $id, version: $version}) "
                        + "{ campaign { job { id } } userErrors { message } } }",
                        Map.of("id", campaign.getString("campaign.id"), "version", campaign.getInt("campaign.version")))
                .getString("campaign.job.id");
    }

    /** What comes after the held rows cannot be done, so the job is in the middle of its work. */
    private void killDuring(String job) throws IOException, InterruptedException, SQLException {
        awaitMiddle(job);
        kill();
        run();
    }

    private void awaitMiddle(String job) {
        Await.until(() -> job(job).getLong("progress.done"), done -> done > 0);
        assertThat(job(job).getString("status")).as("killed in the middle and not after the end").isEqualTo("RUNNING");
    }

    private ProcessHandle databaseServer() throws IOException {
        var file = folder.resolve("data").resolve("postgresql").resolve("postmaster.pid");
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(file).get(0))).orElseThrow();
    }

    private void kill() throws InterruptedException, SQLException {
        lodestar.kill();
        // Only then: a database server does not end while somebody is connected to it.
        held.close();
    }

    private void run() throws IOException, InterruptedException {
        lodestar = PackagedLodestar.startedOn(folder,
                Map.of("lodestar.mail.host", "localhost", "quarkus.mailer.host", "localhost",
                        "quarkus.mailer.port", String.valueOf(mailServer.getSmtp().getPort())));
        var address = URI.create(lodestar.address());
        RestAssured.baseURI = "http://localhost";
        RestAssured.port = address.getPort();
    }

    private JsonPath job(String id) {
        return api
                .ask("query($id: ID!) { job(id: $id) { status progress { done } " + CodedMessages.FIELDS + " } }",
                        Map.of("id", id))
                .setRootPath("data.job");
    }

    private List<String> emails() {
        return pages("contacts", "email").stream().map(contact -> contact.get("email")).toList();
    }

    private List<Map<String, String>> awaitAllMailsDecided() {
        return Await.until(() -> pages("outboxMails", "recipient status"),
                mails -> mails.stream().noneMatch(mail -> List.of("QUEUED", "SENDING").contains(mail.get("status"))));
    }

    private static List<String> recipientsOf(List<Map<String, String>> mails, String status) {
        return mails.stream().filter(mail -> mail.get("status").equals(status)).map(mail -> mail.get("recipient")).toList();
    }

    private List<String> recipients() {
        return Stream.of(mailServer.getReceivedMessages()).map(KilledIT::recipient).toList();
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Map<String, String>> pages(String connection, String fields) {
        var nodes = new ArrayList<Map<String, String>>();
        var seen = new HashSet<String>();
        var variables = new HashMap<String, Object>();
        variables.put("after", null);
        do {
            var page = api.ask(
                    "query($after: String) { %s(first: 200, after: $after) { nodes { %s } pageInfo { hasNextPage endCursor } } }"
                            .formatted(connection, fields),
                    variables).setRootPath("data." + connection);
            nodes.addAll(page.getList("nodes"));
            variables.put("after", page.getBoolean("pageInfo.hasNextPage") ? page.getString("pageInfo.endCursor") : null);
        } while (variables.get("after") != null && seen.add((String) variables.get("after")));
        return nodes;
    }
}
