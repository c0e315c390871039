package dev.lodestar.survey.collected;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;

import dev.lodestar.shared.csv.CsvEncoding;
import dev.lodestar.shared.csv.CsvReader;

import org.junit.jupiter.api.Test;

class ColumnGuesserTest {

    private static Map<String, String> guesses(String file) {
        try (var csv = CsvReader.open(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), CsvEncoding.UTF_8)) {
            return new ColumnGuesser(csv.header(), ImportCheck.firstRows(csv, 1_000, new ArrayList<>())).guess().stream()
                    .collect(Collectors.toMap(ColumnGuess::column,
                            guess -> guess.kind() == null ? guess.use().name() : guess.kind().name()));
        }
    }

    @Test
    void a_survey_export_is_recognised() {
        var file = new StringBuilder("Response ID,Email,Company,Role,Submitted,Plan,Tools,NPS,Why,Revenue,Nothing\n");
        for (int i = 0; i < 40; i++) {
            file.append(i + 100).append(",p").append(i).append("@x.test,Firm ").append(i % 7).append(",End user,2026-01-")
                    .append(10 + i % 20).append(i % 2 == 0 ? ",Basic" : ",Pro").append(i % 3 == 0 ? ",Excel;SAP" : ",Excel")
                    .append(",").append(i % 11).append(",\"I think that the close takes far too long, case ").append(i)
                    .append("\",").append(i * 1_000).append(",NA\n");
        }
        assertThat(guesses(file.toString())).containsEntry("Response ID", "PERSON").containsEntry("Email", "EMAIL")
                .containsEntry("Company", "ACCOUNT").containsEntry("Role", "ROLE").containsEntry("Submitted", "DATE")
                .containsEntry("Plan", "SINGLE_CHOICE").containsEntry("Tools", "MULTIPLE_CHOICE").containsEntry("NPS", "SCALE")
                .containsEntry("Why", "LONG_TEXT").containsEntry("Revenue", "NOTHING").containsEntry("Nothing", "NOTHING");
    }

    @Test
    void a_column_that_differs_within_a_person_holds_no_answers() {
        var file = "lfdn;why;tag\n1;it is much too slow for what we need it to do;slow\n1;it is much too slow for what we need it to do;effort\n2;nothing;none\n3;we have not thought about it for a long time;none\n";
        assertThat(guesses(file)).containsEntry("lfdn", "PERSON").containsEntry("why", "LONG_TEXT").containsEntry("tag",
                "NOTHING");
    }
}
