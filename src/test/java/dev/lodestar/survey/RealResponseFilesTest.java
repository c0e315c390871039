package dev.lodestar.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.lodestar.shared.csv.CsvEncoding;
import dev.lodestar.shared.csv.CsvException;
import dev.lodestar.shared.csv.CsvReader;
import dev.lodestar.survey.collected.ColumnGuess;
import dev.lodestar.survey.collected.ColumnGuesser;
import dev.lodestar.survey.collected.ColumnUse;
import dev.lodestar.survey.collected.ImportCheck;
import dev.lodestar.survey.collected.ImportRowReader;
import dev.lodestar.survey.collected.ImportedResponse;
import dev.lodestar.survey.collected.PersonColumns;
import dev.lodestar.survey.collected.QuestionColumn;
import dev.lodestar.survey.collected.ResponseMapping;

import org.junit.jupiter.api.Test;

/** Public files that nobody here wrote; LODESTAR_TEST_DATA names their folder, by default the one beside the repository. */
class RealResponseFilesTest {

    private static byte[] file(String name) throws IOException {
        var folder = Path.of(Objects.requireNonNullElse(System.getenv("LODESTAR_TEST_DATA"), "../shared/data"));
        assumeTrue(Files.isDirectory(folder), "skipped: no data");
        return Files.readAllBytes(folder.resolve(name));
    }

    private static byte[] napire(String name) throws IOException {
        return file("open-answers/napire2018/" + name);
    }

    private static ResponseMapping mapping(String person, List<QuestionColumn> questions) {
        return new ResponseMapping("napire2018", new PersonColumns(person, null, null, null, null), null, questions, null,
                null);
    }

    private static QuestionColumn text(String column) {
        return new QuestionColumn(column, QuestionKind.LONG_TEXT, null, null, null);
    }

    private static List<ImportedResponse> read(byte[] file, CsvEncoding encoding, ResponseMapping mapping) {
        var check = ImportCheck.of(file, encoding, mapping);
        assertThat(check.problems()).isEmpty();
        assertThat(check.questionnaire().problems()).isEmpty();
        var reader = new ImportRowReader(mapping, check.questionnaire());
        try (var csv = CsvReader.open(new ByteArrayInputStream(file), encoding)) {
            var responses = new ArrayList<ImportedResponse>();
            csv.forEach(row -> responses.add(reader.read(row)), problem -> {
            });
            return responses;
        }
    }

    private static List<ColumnGuess> guess(byte[] file) {
        try (var csv = CsvReader.open(new ByteArrayInputStream(file), CsvEncoding.UTF_8)) {
            return new ColumnGuesser(csv.header(), ImportCheck.firstRows(csv, 5_000, new ArrayList<>())).guess();
        }
    }

    @Test
    void rows_that_repeat_a_person_for_each_code_repeat_the_answer_too() throws IOException {
        var responses = read(napire("v_168_dissatisfaction_causes_92.csv"), CsvEncoding.UTF_8,
                mapping("lfdn", List.of(text("v_168"))));
        assertThat(responses).hasSize(115);
        var answers = responses.stream().collect(Collectors.groupingBy(response -> response.person().key(),
                Collectors.mapping(response -> response.answers().get("v-168"), Collectors.toSet())));
        assertThat(answers).hasSize(92);
        assertThat(answers.values()).allSatisfy(texts -> assertThat(texts).hasSize(1));
    }

    @Test
    void a_file_of_an_unknown_encoding_is_refused_with_the_line_and_taken_when_one_is_chosen() throws IOException {
        var file = napire("v_27_reasons_relationship_good_102_coded.csv");
        var mapping = mapping("lfdn", List.of(text("v_27")));
        assertThatThrownBy(() -> ImportCheck.of(file, CsvEncoding.UTF_8, mapping)).isInstanceOf(CsvException.class)
                .hasMessageContaining("0xCC is not valid UTF_8");
        var check = ImportCheck.of(file, CsvEncoding.MAC_ROMAN, mapping);
        assertThat(check.rows()).isEqualTo(171);
        assertThat(check.people()).isEqualTo(102);
    }

    @Test
    void a_file_of_profiles_keeps_not_shown_apart_from_not_answered() throws IOException {
        var responses = read(napire("napire_truth.csv"), CsvEncoding.UTF_8,
                mapping("lfdn", List.of(text("v_168"), text("v_169"), text("v_27"))));
        assertThat(responses).hasSize(488);
        assertThat(responses).filteredOn(response -> !response.notAsked().contains("v-168")).hasSize(98);
        assertThat(responses).filteredOn(response -> response.answers().containsKey("v-168")).hasSize(92);
    }

    @Test
    void the_guesses_for_a_coded_file_keep_the_codes_out_of_the_answers() throws IOException {
        assertThat(guess(napire("v_168_dissatisfaction_causes_92.csv"))).extracting(ColumnGuess::use).containsExactly(
                ColumnUse.PERSON, ColumnUse.QUESTION, ColumnUse.NOTHING, ColumnUse.NOTHING);
    }

    @Test
    void a_survey_of_170_columns_is_read_with_its_byte_order_mark_and_missing_values() throws IOException {
        var file = file("customers/so-survey-2025-sample/survey_results_public.csv");
        var responses = read(file, CsvEncoding.UTF_8, new ResponseMapping("so-survey-2025",
                new PersonColumns("ResponseId", null, null, null, null), null,
                List.of(new QuestionColumn("DevType", QuestionKind.SINGLE_CHOICE, null, null, null),
                        new QuestionColumn("AIHuman", QuestionKind.MULTIPLE_CHOICE, null, ";", null),
                        new QuestionColumn("TechEndorse_1", QuestionKind.SCALE, null, null, null),
                        new QuestionColumn("TechEndorse_13_TEXT", QuestionKind.LONG_TEXT, null, null, null), text("AIOpen")),
                null, null));
        assertThat(responses).hasSize(1_000);
        assertThat(responses).filteredOn(response -> response.answers().containsKey("aiopen")).hasSize(722);
    }

    @Test
    void the_guesses_for_it_are_useful() throws IOException {
        var guesses = guess(file("customers/so-survey-2025-sample/survey_results_public.csv")).stream()
                .collect(Collectors.toMap(ColumnGuess::column, guess -> guess));
        assertThat(guesses.get("ResponseId").use()).isEqualTo(ColumnUse.PERSON);
        assertThat(guesses.get("AIOpen").kind()).isEqualTo(QuestionKind.LONG_TEXT);
        assertThat(guesses.get("DevType").kind()).isEqualTo(QuestionKind.SINGLE_CHOICE);
        assertThat(guesses.get("AIHuman").kind()).isEqualTo(QuestionKind.MULTIPLE_CHOICE);
    }
}
