package dev.lodestar.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.lodestar.Await;
import dev.lodestar.CodedMessages;
import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.ImportRun;
import dev.lodestar.WithLodestar;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Public files, taken in as a team would; LODESTAR_TEST_DATA names their folder, by default the one beside the repository. */
@WithLodestar
class RealFilesImportTest {

    private GraphQL api;
    private List<String> problems;

    @BeforeEach
    void workspace() {
        api = Given.api();
    }

    private static byte[] file(String name) throws IOException {
        var folder = Path.of(Objects.requireNonNullElse(System.getenv("LODESTAR_TEST_DATA"), "../shared/data"));
        assumeTrue(Files.isDirectory(folder), "skipped: no data");
        return Files.readAllBytes(folder.resolve(name));
    }

    private String take(String title, String source, byte[] file, String encoding, String person, String role,
            Map<String, String> questions) {
        var columns = new ArrayList<Map<String, String>>();
        questions.forEach((column, kind) -> columns.add(Map.of("column", column, "kind", kind)));
        var people = new HashMap<String, Object>(Map.of("key", person));
        if (role != null) {
            people.put("buyingRole", Map.of("column", role));
        }
        var mapping = Map.of("source", source, "person", people, "questions", columns);
        var job = api.done("importResponses",
                """
                        mutation($input: ImportResponsesInput!) { importResponses(input: $input) { job { id } userErrors { message } } }""",
                Map.of("input",
                        Map.of("uploadId", ImportRun.upload(api, "file.csv", file), "encoding", encoding, "title", title,
                                "mapping", mapping)))
                .getString("job.id");
        var over = Await.jobOver(api, job);
        assertThat(over.getString("status")).isEqualTo("SUCCEEDED");
        problems = ImportRun.problems(api, job);
        return CodedMessages.told(over);
    }

    @Test
    void open_answers_that_were_coded_by_hand() throws IOException {
        var folder = "open-answers/napire2018/";
        assertThat(take("Causes", "napire2018", file(folder + "v_168_dissatisfaction_causes_92.csv"), "UTF_8", "lfdn", null,
                Map.of("v_168", "LONG_TEXT"))).isEqualTo("RESPONSES_IMPORTED added=92 changed=0 unchanged=23 refused=0");
        assertThat(take("Effects", "napire2018", file(folder + "v_169_dissatisfaction_effects_195.csv"), "UTF_8", "lfdn", null,
                Map.of("v_169", "LONG_TEXT"))).as("one row names nobody")
                .isEqualTo("RESPONSES_IMPORTED added=195 changed=0 unchanged=67 refused=1");
        assertThat(problems).containsExactly("42: Column \"lfdn\" does not say who answered.");
        assertThat(take("Reasons", "napire2018", file(folder + "v_27_reasons_relationship_good_102_coded.csv"), "MAC_ROMAN",
                "lfdn",
                null, Map.of("v_27", "LONG_TEXT"))).isEqualTo("RESPONSES_IMPORTED added=102 changed=0 unchanged=69 refused=0");
        assertThat(take("Whole survey", "napire2018", file(folder + "napire_truth.csv"), "UTF_8", "lfdn", null,
                Map.of("v_168", "LONG_TEXT", "v_169", "LONG_TEXT", "v_27", "LONG_TEXT", "v_24", "SINGLE_CHOICE")))
                .isEqualTo("RESPONSES_IMPORTED added=488 changed=0 unchanged=0 refused=0");

        int people = api.ask("{ contacts(first: 200) { nodes { id } pageInfo { hasNextPage } } }").getList("contacts.nodes")
                .size();
        assertThat(people).as("488 people over four files, the first page of them").isEqualTo(200);
    }

    @Test
    void a_public_survey_of_170_columns() throws IOException {
        var file = file("customers/so-survey-2025-sample/survey_results_public.csv");

        var message = take("Developers", "so-survey-2025", file, "UTF_8", "ResponseId", null,
                Map.of("DevType", "SINGLE_CHOICE", "PurchaseInfluence", "SINGLE_CHOICE", "AIHuman", "MULTIPLE_CHOICE",
                        "TechEndorse_13_TEXT", "LONG_TEXT", "TechOppose_15_TEXT", "LONG_TEXT", "AIOpen", "LONG_TEXT"));

        assertThat(message).isEqualTo("RESPONSES_IMPORTED added=1000 changed=0 unchanged=0 refused=0");
    }
}
