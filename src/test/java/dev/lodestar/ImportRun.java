package dev.lodestar;

import static io.restassured.RestAssured.given;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Handing a file over and asking what was not taken in, as a client would. */
public final class ImportRun {

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

    /** The rows that an import did not take, as "line: reason". */
    public static List<String> problems(GraphQL api, String jobId) {
        List<Map<String, Object>> rows = api
                .ask("query($id: ID!) { job(id: $id) { importProblems { nodes { line reason } } } }",
                        Map.of("id", jobId))
                .getList("job.importProblems.nodes");
        return rows.stream().map(row -> row.get("line") + ": " + row.get("reason")).toList();
    }
}
