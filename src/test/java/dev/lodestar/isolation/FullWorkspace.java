package dev.lodestar.isolation;

import java.util.List;
import java.util.Map;

import dev.lodestar.Await;
import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.ImportRun;
import dev.lodestar.workspace.MemberRole;
import dev.lodestar.workspace.TestMembers;

/** A workspace in which there is something of every kind: the example, and what the example has not. */
final class FullWorkspace {

    private static final String FILE = "name,email,Opinion\nAda,ada@isolation.example,Good\nBo,no address,Bad\n";
    private static final String VOUCHERS = "code\nGIFT-%d-1\nGIFT-%d-2\n";
    private static final String TALK = "Ada: The river froze twice last winter.\nBo: My cat sleeps on the roof all day.\n";
    // An import empties the file that it has read.
    private static final int FILES = 12;

    /** What is done in it by its owner; twice where once does not leave enough. */
    private static final List<String> DEEDS = List.of("importContacts", "createApiToken", "createApiToken",
            "createWebhookEndpoint", "createWebhookEndpoint", "createWebhookEndpoint", "sendTestWebhook",
            "deleteInterview", "deleteInterview", "createCampaign", "createIncentiveProgramme", "sendCampaign",
            "createCampaign", "createCampaign", "importVouchers", "inviteMember", "renameTheme", "renameTheme", "addEvidence",
            "addEvidence");

    private final TestMembers.Signed owner;
    private final GraphQL api;
    private final Belongings.Of rows;

    FullWorkspace(TestMembers.Signed owner, Belongings belongings) {
        this.owner = owner;
        api = GraphQL.with(owner.token());
        rows = belongings.of(owner.workspaceId());
    }

    /** A new workspace into which the example is being loaded. */
    static FullWorkspace loading(Belongings belongings) {
        var workspace = new FullWorkspace(Given.owner(), belongings);
        workspace.api.done("loadExampleWorkspace", "mutation { loadExampleWorkspace { job { id } userErrors { message } } }",
                Map.of());
        return workspace;
    }

    /** Does the rest, and returns when nothing is going on any more. */
    void fill(ServedSchema schema, Kinds kinds, Values values) {
        settled();
        for (var role : List.of(MemberRole.VIEWER, MemberRole.VIEWER, MemberRole.RESEARCHER)) {
            Given.member(owner.workspaceId(), role);
        }
        for (var file = 0; file < FILES; file++) {
            ImportRun.upload(api, "people.csv", FILE);
            ImportRun.upload(api, "vouchers.csv", VOUCHERS.formatted(file, file));
        }
        ImportRun.upload(api, "talk.txt", TALK);
        var writer = writer(schema, kinds, values);
        var mutations = Operation.mutations(schema);
        for (var deed : DEEDS) {
            var operation = mutations.stream().filter(one -> one.name().equals(deed)).findFirst().orElseThrow();
            var answer = api.ask(writer.withOwnIds(Attempt.plain(operation, List.of(), schema)));
            if (!answer.getList("it.userErrors").isEmpty()) {
                throw new AssertionError(deed + " was refused: " + answer.getList("it.userErrors"));
            }
        }
        settled();
    }

    CallWriter writer(ServedSchema schema, Kinds kinds, Values values) {
        return new CallWriter(schema, kinds, values, rows);
    }

    GraphQL api() {
        return api;
    }

    Belongings.Of rows() {
        return rows;
    }

    /** Work that was started starts further work; while that goes on, rows change without anybody's doing. */
    private void settled() {
        Await.allJobsDone(api);
        // Themes look at what came in last without a job that could be asked.
        Await.until(() -> rows.fingerprints().get("theme_pending_assignment"), ""::equals);
    }
}
