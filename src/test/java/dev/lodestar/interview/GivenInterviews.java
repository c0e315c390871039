package dev.lodestar.interview;

import static io.restassured.RestAssured.given;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.lodestar.GraphQL;

import io.restassured.path.json.JsonPath;

/** Interviews to begin a test with, made over the API. */
public final class GivenInterviews {

    public static final String CREATE = """
            mutation($input: CreateInterviewInput!) { createInterview(input: $input) {
              interview { id title heldOn interviewer version participants { id name buyingRole version } }
              userErrors { code message field } } }
            """;
    public static final String IMPORT = """
            mutation($input: ImportTranscriptInput!) { importTranscript(input: $input) { created
              transcript { id number source { format fileName warnings { line code parameters { name value } } } size { length turnCount durationMs } textSha256
                speakers { id label kind version turnCount participant { id name } } }
              userErrors { code message field } } }
            """;
    public static final String TEXT = """
            Interviewer: How do you close the month?
            Lena Voss: By hand 😅, mostly. Six days & two evenings.
            Interviewer: And who decides?
            Tom Becker: Our finance director signed 🧾. I only pushed.
            Lena Voss: That is true.
            """;

    private GivenInterviews() {
    }

    /** An interview of Priya Nair with Lena Voss, an end user, and Tom Becker, a champion. */
    public static JsonPath interview(GraphQL api) {
        return api.done("createInterview", CREATE, Map.of("input", Map.of("title", "Month end at Voss & Becker",
                "heldOn", "2026-03-12", "interviewer", "Priya Nair", "participants",
                List.of(Map.of("name", "Lena Voss", "buyingRole", "END_USER"),
                        Map.of("name", "Tom Becker", "buyingRole", "CHAMPION")))));
    }

    /** The id of such an interview. */
    public static String interviewId(GraphQL api) {
        return interview(api).getString("interview.id");
    }

    public static JsonPath imported(GraphQL api, String interviewId, String text) {
        return api.done("importTranscript", IMPORT, Map.of("input", text(interviewId, text)));
    }

    /** The transcript of such an interview with {@link #TEXT}. */
    public static JsonPath transcript(GraphQL api) {
        return imported(api, interviewId(api), TEXT);
    }

    public static Map<String, Object> text(String interviewId, String text) {
        return new HashMap<>(Map.of("interviewId", interviewId, "text", text));
    }

    public static String upload(GraphQL api, String name, byte[] content) {
        return given().header("Authorization", "Bearer " + api.token()).multiPart("file", name, content, "text/plain")
                .post("/files").then().statusCode(201).extract().jsonPath().getString("id");
    }
}
