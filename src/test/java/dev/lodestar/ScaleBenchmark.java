package dev.lodestar;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.restassured.RestAssured;

/**
 * Measures a search for themes from rows in PostgreSQL to tallies, in the packaged program with its own database; a program,
 * not a test. Each argument is a number of answers. It prints the seconds of each phase, the texts a second, the CPU seconds
 * and the largest resident memory of the program's process (without PostgreSQL's), and how long the console's question for the
 * personas takes before and during the search. CONTRIBUTING.md says how to run it.
 */
public final class ScaleBenchmark {

    private static final Duration PATIENCE = Duration.ofMinutes(60);
    private static final int QUESTIONS_BEFORE = 200;
    private static final long BETWEEN_QUESTIONS_MILLIS = 400;
    private static final String PERSONAS = """
            { personas(first: 20) { nodes { id name summary buyingRoles jobTitles state profile { id name } attributes { id status } }
                pageInfo { hasNextPage endCursor } } }""";

    private ScaleBenchmark() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        var options = Optional.ofNullable(System.getProperty("options")).map(text -> Arrays.asList(text.split(" ")))
                .orElse(List.of("-Xmx640m"));
        var table = new ArrayList<String>();
        for (var answers : arguments) {
            table.add(measure(Integer.parseInt(answers), options));
        }
        System.out.printf("%s %s, %d processors, Java %s, %s%n%n", System.getProperty("os.name"), System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"), String.join(" ", options));
        System.out
                .println("| answers | distinct | read s | embed s | texts/s | group s | total s | cpu s | themes | peak RSS MiB"
                        + " | persona p50 / p95 ms before | during |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|");
        table.forEach(System.out::println);
        System.exit(0);
    }

    private static String measure(int answers, List<String> options) throws IOException, InterruptedException, SQLException {
        var folder = Files.createTempDirectory("lodestar-scale");
        try (var lodestar = PackagedLodestar.startedOn(folder, Map.of(), options)) {
            var api = signedIn(lodestar);
            PersonasAtScale.create(api);
            var rows = new SurveyAtScale(api, folder.resolve("data")).filled(answers);
            say("%,d answers are in the database, %,d of them distinct".formatted(answers, rows.distinct()));
            var before = new ArrayList<Long>();
            for (int i = 0; i < 2 * QUESTIONS_BEFORE; i++) {
                long millis = ask(api);
                // The first ones warm the program up.
                if (i >= QUESTIONS_BEFORE) {
                    before.add(millis);
                }
            }
            return run(api, lodestar, rows, answers, before);
        }
    }

    private static String run(GraphQL api, PackagedLodestar lodestar, SurveyAtScale.Filled rows, int answers, List<Long> before)
            throws IOException, InterruptedException {
        var during = new ArrayList<Long>();
        var cpuBefore = lodestar.cpu();
        var job = api.done("startThemeRun", """
                mutation($sources: [ID!]!) { startThemeRun(input: {title: "At scale", sourceIds: $sources}) {
                    run { id job { id } } userErrors { message } } }""", Map.of("sources", List.of(rows.source())));
        var run = job.getString("run.id");
        var id = job.getString("run.job.id");
        var begin = Instant.now();
        var phases = new LinkedHashMap<String, Instant>();
        var status = "QUEUED";
        var next = begin;
        var wordings = 0L;
        while (!List.of("SUCCEEDED", "FAILED", "CANCELLED").contains(status)) {
            if (Instant.now().isAfter(begin.plus(PATIENCE))) {
                throw new IllegalStateException("The search is not over after " + PATIENCE);
            }
            during.add(ask(api));
            var now = api
                    .ask("query($id: ID!) { job(id: $id) { status progress { done total } message { code } } }",
                            Map.of("id", id))
                    .setRootPath("data.job");
            status = now.getString("status");
            phases.putIfAbsent(String.valueOf(now.getString("message.code")), Instant.now());
            if (Instant.now().isAfter(next)) {
                next = Instant.now().plusSeconds(10);
                say("%4d s %s: %s, %s of %s, %d MiB".formatted(Duration.between(begin, Instant.now()).toSeconds(), status,
                        now.getString("message.code"), now.getString("progress.done"), now.getString("progress.total"),
                        peak(lodestar)));
            }
            Thread.sleep(BETWEEN_QUESTIONS_MILLIS);
        }
        if (!status.equals("SUCCEEDED")) {
            throw new IllegalStateException("The search ended as " + status + ": " + phases.keySet());
        }
        var end = Instant.now();
        var embed = phases.getOrDefault("COMPARING_STATEMENTS", begin);
        var group = phases.getOrDefault("GROUPING_STATEMENTS", end);
        var themes = api.ask("query($id: ID!) { themeRun(id: $id) { themeCount } }", Map.of("id", run))
                .getInt("themeRun.themeCount");
        return "| %,d | %,d | %.1f | %.1f | %.0f | %.1f | %.1f | %.0f | %d | %d | %d / %d | %d / %d |".formatted(answers,
                rows.distinct(), seconds(begin, embed), seconds(embed, group), rows.distinct() / seconds(embed, group),
                seconds(group, end), seconds(begin, end),
                (lodestar.cpu().toMillis() - cpuBefore.toMillis()) / 1000.0, themes, peak(lodestar), percentile(before, 50),
                percentile(before, 95), percentile(during, 50), percentile(during, 95));
    }

    private static GraphQL signedIn(PackagedLodestar lodestar) {
        RestAssured.baseURI = "http://localhost";
        RestAssured.port = URI.create(lodestar.address()).getPort();
        var link = lodestar.setUpLink();
        return GraphQL.with(GraphQL.anonymous().done("setUp",
                """
                        mutation($token: String!) { setUp(input: {token: $token, workspaceName: "Scale", name: "Ada",
                            email: "ada@team.example", password: "a long enough one"}) { session { token } userErrors { message } } }""",
                Map.of("token", link.substring(link.indexOf('#') + 1))).getString("session.token"));
    }

    private static long ask(GraphQL api) {
        long start = System.nanoTime();
        api.ask(PERSONAS);
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    private static long percentile(List<Long> millis, int percent) {
        var sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 1000.0;
    }

    /** The largest resident memory the process ever had, in MiB; -1 where the system does not tell. */
    private static long peak(PackagedLodestar lodestar) throws IOException {
        var status = Path.of("/proc", String.valueOf(lodestar.processId()), "status");
        return Files.exists(status) ? Files.readAllLines(status).stream().filter(line -> line.startsWith("VmHWM"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(-1) : -1;
    }

    private static void say(String words) {
        System.out.println(words);
    }
}
