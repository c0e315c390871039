package dev.lodestar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.lodestar.shared.Ids;
import dev.lodestar.shared.text.SameKey;

/** A published survey whose responses are put into the database as rows, because a hundred thousand people take their time. */
final class SurveyAtScale {

    private static final List<String> ROLES = List.of("END_USER", "CHAMPION", "DECISION_MAKER", "ECONOMIC_BUYER", "BLOCKER");
    private static final int PEOPLE_AN_ACCOUNT = 20;
    private static final int ROWS_A_BATCH = 1000;
    private static final long SEED = 2026;

    private final GraphQL api;
    private final Path dataFolder;

    SurveyAtScale(GraphQL api, Path dataFolder) {
        this.api = api;
        this.dataFolder = dataFolder;
    }

    /**
     * What was put in.
     *
     * @param source the id of the question for a search
     * @param distinct how many different texts there are
     */
    record Filled(String source, int distinct) {
    }

    /** Publishes the survey and answers it for so many people. */
    Filled filled(int answers) throws SQLException, IOException {
        var survey = api.done("createSurvey", """
                mutation { createSurvey(input: {title: "At scale", questions: [{kind: LONG_TEXT, text: "What is hard?"}]}) {
                    survey { id version } userErrors { message } } }""", Map.of());
        api.done("publishSurvey", "mutation($id: ID!, $version: Int!) { publishSurvey(input: {id: $id, version: $version}) "
                + "{ survey { id } userErrors { message } } }",
                Map.of("id", survey.getString("survey.id"), "version", survey.getInt("survey.version")));
        var source = api.ask("{ themeSources { id } }").getString("themeSources[0].id");
        try (var connection = owner()) {
            connection.setAutoCommit(false);
            var distinct = fill(connection, source, answers);
            connection.commit();
            connection.setAutoCommit(true);
            try (var analyze = connection.createStatement()) {
                analyze.execute("analyze contact, response, answer");
            }
            return new Filled(source, distinct);
        }
    }

    /** The owner of the tables, whom the wall between workspaces does not bind; the address is in the server's own file. */
    private Connection owner() throws IOException, SQLException {
        var port = Files.readAllLines(dataFolder.resolve("postgresql").resolve("postmaster.pid")).get(3).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/lodestar?reWriteBatchedInserts=true",
                "lodestar_owner", "unused");
    }

    private static int fill(Connection connection, String source, int answers) throws SQLException {
        var parts = source.split(":", 3);
        var survey = UUID.fromString(parts[1]);
        var texts = new ShortAnswers(SEED);
        var distinct = new HashSet<String>();
        UUID workspace;
        UUID version;
        try (var row = connection.createStatement().executeQuery("select workspace_id, id from survey_version")) {
            row.next();
            workspace = row.getObject(1, UUID.class);
            version = row.getObject(2, UUID.class);
        }
        try (var account = connection.prepareStatement("""
                insert into customer_account (workspace_id, id, name, name_key, version, created_at, updated_at)
                values (?, ?, ?, ?, 0, now(), now())""");
                var contact = connection.prepareStatement("""
                        insert into contact (workspace_id, id, external_key, account_id, buying_role, version, created_at,
                            updated_at) values (?, ?, ?, ?, ?, 0, now(), now())""");
                var response = connection.prepareStatement("""
                        insert into response (workspace_id, id, survey_id, survey_version_id, contact_id, row_key, account_id,
                            buying_role, status, started_at, completed_at, incentivised, not_asked, version, created_at,
                            updated_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, 'COMPLETED', now(), now(), false, '', 0, now(), now())""");
                var answer = connection.prepareStatement("""
                        insert into answer (workspace_id, id, response_id, question_id, words, client_sequence, answered_at,
                            version, created_at, updated_at) values (?, ?, ?, ?, ?, 0, now(), 0, now(), now())""")) {
            UUID accountId = null;
            for (int i = 0; i < answers; i++) {
                if (i % PEOPLE_AN_ACCOUNT == 0) {
                    accountId = Ids.next();
                    add(account, workspace, accountId, "Account " + i, SameKey.of("Account " + i));
                }
                var role = ROLES.get(i % ROLES.size());
                var contactId = Ids.next();
                var responseId = Ids.next();
                var text = texts.next();
                distinct.add(text);
                add(contact, workspace, contactId, "P" + i, accountId, role);
                add(response, workspace, responseId, survey, version, contactId, "P" + i, accountId, role);
                add(answer, workspace, Ids.next(), responseId, parts[2], text);
                if (i % ROWS_A_BATCH == ROWS_A_BATCH - 1 || i == answers - 1) {
                    account.executeBatch();
                    contact.executeBatch();
                    response.executeBatch();
                    answer.executeBatch();
                }
            }
        }
        return distinct.size();
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }
}
