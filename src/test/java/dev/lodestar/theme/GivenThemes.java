package dev.lodestar.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.lodestar.Await;
import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.theme.source.Statement;
import dev.lodestar.theme.tally.model.Voice;

import io.quarkus.arc.Arc;

import io.restassured.path.json.JsonPath;

/** What a test of themes stands on: a new workspace, what people answered in it, and finished searches of that. */
public final class GivenThemes {

    /**
     * Five answers each about late invoices, the slow month end and support that does not answer, and three that say nothing.
     */
    public static final List<String> PAINS = List.of("The invoices arrive far too late", "Invoices always come late",
            "Late invoices from suppliers", "We get the invoices too late", "invoice delivery is late every month",
            "Month end closing takes days", "Closing the month takes too long", "The monthly close is slow",
            "Too many days to close the books", "Slow month end close", "Nobody answers the support hotline",
            "Support never calls back", "Customer support is slow to answer", "The hotline does not answer",
            "Waiting for support takes hours", "n/a", "👍", "Der Kunde weiß nicht, was er will");

    /** Those of {@link #PAINS} that say something. */
    public static final List<String> FIFTEEN_PAINS = PAINS.subList(0, 15);

    private static final String QUESTION = "What is hard?";
    private static final String START = """
            mutation($input: StartThemeRunInput!) {
              startThemeRun(input: $input) { run { id job { id status } } userErrors { code message field } }
            }""";

    private final UUID workspace;
    private final GraphQL api;

    private GivenThemes(UUID workspace, GraphQL api) {
        this.workspace = workspace;
        this.api = api;
    }

    public static GivenThemes inNewWorkspace() {
        var owner = Given.owner();
        return new GivenThemes(owner.workspaceId(), GraphQL.with(owner.token()));
    }

    public UUID workspace() {
        return workspace;
    }

    public GraphQL api() {
        return api;
    }

    /** What people say, each of them one thing; more can be added. */
    public static List<Statement> said(List<String> texts) {
        var said = new ArrayList<Statement>();
        for (var text : texts) {
            said.add(SpokenInTests.answer(SpokenInTests.person(said.size()), text));
        }
        return said;
    }

    /** The id of a question that each person answered with one of the texts. */
    public String question(String label, String attributeKey, List<String> texts) {
        var said = said(texts);
        return question(label, attributeKey, said, voices(said));
    }

    /** The id of a question that exactly those were asked who answered it. */
    public String answered(String attributeKey, List<Statement> said) {
        return question(QUESTION, attributeKey, said, voices(said));
    }

    private String question(String label, String attributeKey, List<Statement> said, List<Voice> asked) {
        return spoken().question(workspace, label, attributeKey, said, asked);
    }

    /** The id of a question, the answers to closed questions beside which are known. */
    public String question(List<Statement> said, List<Voice> asked, Map<String, String> labels) {
        return spoken().question(workspace, said, asked, labels);
    }

    /** From now on this is what was answered to a question. */
    public void now(String source, List<Statement> said) {
        spoken().now(workspace, source, said);
    }

    /** The finished search of the answers to a question that is about nothing in particular. */
    public String run(List<String> texts) {
        return run(null, texts);
    }

    /** The finished search of the answers to a question about an attribute. */
    public String run(String attributeKey, List<String> texts) {
        return runOf(attributeKey, said(texts));
    }

    public String runOf(List<Statement> said) {
        return runOf(null, said);
    }

    public String runOf(String attributeKey, List<Statement> said) {
        return search(answered(attributeKey, said));
    }

    /** The finished search of these sources. */
    public String search(String... sources) {
        return search(api, sources);
    }

    /** The finished search of sources of whichever kind, in any workspace. */
    public static String search(GraphQL api, String... sources) {
        var run = api.done("startThemeRun", START, Map.of("input", input(null, sources)));
        Await.jobDone(api, run.getString("run.job.id"));
        return run.getString("run.id");
    }

    /** The run that was asked for and goes on by itself. */
    public JsonPath start(String key, String... sources) {
        return api.done("startThemeRun", START, Map.of("input", input(key, sources)));
    }

    public static List<String> startRefused(GraphQL api, String... sources) {
        return api.refusal("startThemeRun", START, Map.of("input", input(null, sources)));
    }

    private static Map<String, Object> input(String key, String... sources) {
        return key == null ? Map.of("title", "A run", "sourceIds", List.of(sources))
                : Map.of("title", "A run", "sourceIds", List.of(sources), "idempotencyKey", key);
    }

    /** Waits until a run is finished, and fails if it fails. */
    public String awaited(String run) {
        Await.jobDone(api, api.ask("query($run: ID!) { themeRun(id: $run) { job { id } } }", Map.of("run", run))
                .getString("themeRun.job.id"));
        return run;
    }

    /** The id of the first topic of a run. */
    public String topic(String run) {
        return api.ask("query($run: ID!) { themeRun(id: $run) { topics { id } } }", Map.of("run", run))
                .getString("themeRun.topics[0].id");
    }

    /** The ids of the themes of a run, that of most people first. */
    public List<String> themes(String run) {
        return api.ask("query($run: ID!) { themeRun(id: $run) { themes(first: 50) { nodes { id } } } }", Map.of("run", run))
                .getList("themeRun.themes.nodes.id");
    }

    /** The words of a theme. */
    public List<String> words(String theme) {
        return api.ask("query($id: ID!) { theme(id: $id) { statements(first: 100) { nodes { words } } } }",
                Map.of("id", theme)).getList("theme.statements.nodes.words");
    }

    /** The edit that was made by a mutation such as {@code renameTheme}. */
    public Map<String, Object> edit(String mutation, Map<String, ?> input) {
        return api.done(mutation, editing(mutation), Map.of("input", input)).getMap("edit");
    }

    /** Why an edit was refused. */
    public List<String> refusal(String mutation, Map<String, ?> input) {
        return api.refusal(mutation, editing(mutation), Map.of("input", input));
    }

    private static String editing(String mutation) {
        return """
                mutation($input: %s%sInput!) { %s(input: $input) {
                  edit { id version } userErrors { code message field } } }"""
                .formatted(mutation.substring(0, 1).toUpperCase(), mutation.substring(1), mutation);
    }

    /** Whether a search keeps both sides of something together is its own affair; here people put them together. */
    public String withOneThemeAbout(String word, String run) {
        var about = themes(run).stream().filter(theme -> words(theme).stream().anyMatch(words -> words.contains(word)))
                .toList();
        if (about.size() > 1) {
            edit("mergeThemes", Map.of("ids", about.subList(1, about.size()), "intoId", about.get(0), "version", 0));
        }
        return run;
    }

    private static List<Voice> voices(List<Statement> said) {
        return said.stream().map(Statement::voice).distinct().toList();
    }

    private static SpokenInTests spoken() {
        return Arc.container().instance(SpokenInTests.class).get();
    }
}
