package dev.lodestar.survey.collected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import dev.lodestar.persona.BuyingRole;
import dev.lodestar.shared.csv.CsvEncoding;
import dev.lodestar.shared.csv.CsvReader;
import dev.lodestar.shared.csv.CsvRow;
import dev.lodestar.survey.ChoiceOption;
import dev.lodestar.survey.QuestionKind;
import dev.lodestar.survey.Scale;
import dev.lodestar.survey.questionnaire.model.ChosenOption;
import dev.lodestar.survey.questionnaire.model.ChosenOptions;
import dev.lodestar.survey.questionnaire.model.MultipleChoiceQuestion;
import dev.lodestar.survey.questionnaire.model.Question;
import dev.lodestar.survey.questionnaire.model.ScalePoint;
import dev.lodestar.survey.questionnaire.model.ScaleQuestion;
import dev.lodestar.survey.questionnaire.model.WrittenText;

import org.junit.jupiter.api.Test;

class ResponseMappingTest {

    private static final String FILE = """
            id;company;role;date;size;goals;nps;why
            58;Acme;Decision maker;2026-03-01;Small;Grow;9;Because it is quick; no, really
            59.0;Acme;Boss;2026-03-02T10:00:00Z;Big;Grow, Save;NA;NotShown
            60;NA;end_user;;NA;NA;10.0;"two
            lines"
            """.replace("quick; no", "quick, no");

    private static final ResponseMapping MAPPING = mapping(List.of(
            new QuestionColumn("size", QuestionKind.SINGLE_CHOICE, "How big are you?", null, "company_size"),
            new QuestionColumn("goals", QuestionKind.MULTIPLE_CHOICE, null, ",", null),
            new QuestionColumn("nps", QuestionKind.SCALE, null, null, null),
            new QuestionColumn("why", QuestionKind.LONG_TEXT, null, null, null)));

    private static ResponseMapping mapping(List<QuestionColumn> questions) {
        var role = new BuyingRoleColumn("role", List.of(new RoleValue("Boss", BuyingRole.EXECUTIVE_SPONSOR)));
        return new ResponseMapping("test", new PersonColumns("id", null, null, "company", role), new DateColumn("date", null),
                questions, null, null);
    }

    private static PersonColumns key() {
        return new PersonColumns("id", null, null, null, null);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<ImportedResponse> read(String file, ResponseMapping mapping) {
        var questionnaire = ImportCheck.of(bytes(file), CsvEncoding.UTF_8, mapping).questionnaire();
        var reader = new ImportRowReader(mapping, questionnaire);
        return rows(file).stream().map(reader::read).toList();
    }

    private static List<CsvRow> rows(String file) {
        try (var csv = CsvReader.open(new ByteArrayInputStream(bytes(file)), CsvEncoding.UTF_8)) {
            return ImportCheck.firstRows(csv, 1_000, new ArrayList<>());
        }
    }

    @Test
    void the_questions_come_from_the_columns_and_their_cells() {
        var questionnaire = ImportCheck.of(bytes(FILE), CsvEncoding.UTF_8, MAPPING).questionnaire();
        assertThat(questionnaire.problems()).isEmpty();
        assertThat(questionnaire.questions()).extracting(Question::text).containsExactly("How big are you?", "goals", "nps",
                "why");
        assertThat(((MultipleChoiceQuestion) questionnaire.questions().get(1)).options()).extracting(ChoiceOption::label)
                .containsExactly("Grow", "Save");
        assertThat(((ScaleQuestion) questionnaire.questions().get(2)).scale()).isEqualTo(Scale.ZERO_TO_TEN);
    }

    @Test
    void rows_become_responses() {
        var responses = read(FILE, MAPPING);
        assertThat(responses).extracting(response -> response.person().key()).containsExactly("58", "59", "60");
        assertThat(responses).extracting(response -> response.person().account()).containsExactly("Acme", "Acme", null);
        assertThat(responses).extracting(response -> response.person().buyingRole()).containsExactly(
                BuyingRole.DECISION_MAKER, BuyingRole.EXECUTIVE_SPONSOR, BuyingRole.END_USER);
        assertThat(responses).extracting(ImportedResponse::answeredAt).containsExactly(Instant.parse("2026-03-01T00:00:00Z"),
                Instant.parse("2026-03-02T10:00:00Z"), null);
        assertThat(responses.get(0).answers()).containsEntry("size", new ChosenOption("small"))
                .containsEntry("nps", new ScalePoint(9));
        assertThat(responses.get(1).answers()).containsEntry("goals", new ChosenOptions(List.of("grow", "save")))
                .doesNotContainKeys("nps", "why");
        assertThat(responses.get(2).answers()).containsOnlyKeys("nps", "why").containsEntry("why",
                new WrittenText("two\nlines"));
    }

    @Test
    void not_asked_is_kept_apart_from_not_answered() {
        var responses = read(FILE, MAPPING);
        assertThat(responses.get(1).notAsked()).containsExactly("why");
        assertThat(responses.get(2).notAsked()).isEmpty();
    }

    @Test
    void a_row_that_does_not_fit_its_question_says_which_column() {
        var mapping = mapping(List.of(new QuestionColumn("why", QuestionKind.SCALE, null, null, null)));
        assertThatThrownBy(() -> read(FILE, mapping)).isInstanceOf(UnreadableRow.class)
                .hasMessage("Column \"why\": \"Because it is quick, no, really\" is not a whole number.");
    }

    @Test
    void a_wrong_date_says_what_a_right_one_looks_like() {
        var wrong = FILE.replace("2026-03-01", "1/3/2026");
        assertThatThrownBy(() -> read(wrong, MAPPING))
                .hasMessageContaining("\"1/3/2026\" is not a date of the form 2026-01-31");
    }

    @Test
    void a_date_pattern_is_followed() {
        var file = FILE.replace("2026-03-01", "1/3/2026").replace("2026-03-02T10:00:00Z", "2/3/2026");
        var mapping = new ResponseMapping("test", key(), new DateColumn("date", "d/M/yyyy"), MAPPING.questions(), null, null);
        assertThat(read(file, mapping).get(0).answeredAt()).isEqualTo(Instant.parse("2026-03-01T00:00:00Z"));
    }

    @Test
    void a_person_is_needed_on_every_row() {
        assertThatThrownBy(() -> read(FILE.replace("58;", "NA;"), MAPPING)).hasMessageContaining("does not say who answered");
    }

    @Test
    void a_mapping_lists_all_that_does_not_fit_the_file() {
        var person = new PersonColumns("id", null, null, "firm", new BuyingRoleColumn("role", null));
        var mapping = new ResponseMapping(" ", person, new DateColumn("role", "bogus pattern"), List.of(), null, null);
        assertThat(mapping.problems(rows(FILE).get(0).header())).hasSize(5)
                .anyMatch(problem -> problem.contains("no column \"firm\""))
                .anyMatch(problem -> problem.contains("used twice"));
    }

    @Test
    void own_words_for_missing_replace_the_usual_ones() {
        var mapping = new ResponseMapping("test", key(), null,
                List.of(new QuestionColumn("size", QuestionKind.SHORT_TEXT, null, null, null)), List.of("Big"), List.of());
        assertThat(read(FILE, mapping)).extracting(response -> response.answers().keySet().size()).containsExactly(1, 0, 1);
    }

    @Test
    void the_number_of_people_is_not_the_number_of_rows() {
        var check = ImportCheck.of(bytes("id,why\n1,a\n1,a\n2,b\nbad\n"), CsvEncoding.UTF_8, mapping2());
        assertThat(check.rows()).isEqualTo(3);
        assertThat(check.people()).isEqualTo(2);
        assertThat(check.problems()).hasSize(1);
    }

    private static ResponseMapping mapping2() {
        return new ResponseMapping("test", key(), null,
                List.of(new QuestionColumn("why", QuestionKind.LONG_TEXT, null, null, null)), null, null);
    }
}
