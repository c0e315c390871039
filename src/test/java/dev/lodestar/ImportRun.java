package dev.lodestar;

import static io.restassured.RestAssured.given;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.restassured.path.json.JsonPath;

/** Handing a file over and waiting for the job that takes it in, as a client would. */
public final class ImportRun {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private ImportRun() {
    }

    /** The id of a file that was handed over. */
    public static String upload(GraphQL api, String name, byte[] content) {
        return given().header("Authorization", "Bearer " + api.token()).multiPart("file", name, content, "text/csv")
                .post("/files").then().statusCode(201).extract().path("id");
    }

    public static String upload(GraphQL api, String name, String text) {
        return upload(api, name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The job when it is over. */
    public static JsonPath over(GraphQL api, String jobId) {
        var end = Instant.now().plus(PATIENCE);
        while (true) {
            var job = api.ask("{ job(id: \"" + jobId + "\") { id status done total message } }")
                    .setRootPath("data.job");
            if (List.of("SUCCEEDED", "FAILED", "CANCELLED").contains(job.getString("status"))) {
                return job;
            }
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("The job is not over: " + job.prettify());
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("Interrupted while a job ran", e);
            }
        }
    }

    /** The rows that an import did not take, as "line: reason". */
    public static List<String> problems(GraphQL api, String jobId) {
        List<Map<String, Object>> rows = api.ask("query($id: ID!) { importProblems(jobId: $id) { nodes { line reason } } }",
                Map.of("id", jobId)).getList("importProblems.nodes");
        return rows.stream().map(row -> row.get("line") + ": " + row.get("reason")).toList();
    }
}
