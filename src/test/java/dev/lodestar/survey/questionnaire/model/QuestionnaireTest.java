package dev.lodestar.survey.questionnaire.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import dev.lodestar.survey.ChoiceOption;
import dev.lodestar.survey.Scale;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;

class QuestionnaireTest {

    private static final SingleChoiceQuestion SIZE = new SingleChoiceQuestion("size", "How many people work with you?", null,
            true,
            options("Under 50", "50 to 200"), "company_size");
    private static final MultipleChoiceQuestion GOALS = new MultipleChoiceQuestion("goals", "What are your goals?",
            "Up to two.",
            false, options("Grow", "Save", "Comply"), 2, null);
    private static final ScaleQuestion NPS = new ScaleQuestion("nps", "How likely are you to recommend us?", null, true,
            new Scale(0, 10, "Not at all", "Very"), null);
    private static final TextQuestion WHY = new TextQuestion("why", "Why?", null, false, TextLength.LONG, null);
    private static final Questionnaire GOOD = questionnaire(SIZE, GOALS, NPS, WHY);

    private static List<ChoiceOption> options(String... labels) {
        return Arrays.stream(labels).map(label -> new ChoiceOption(label.toLowerCase().replace(' ', '-'), label)).toList();
    }

    private static Questionnaire questionnaire(Question... questions) {
        return new Questionnaire("en", "", List.of(questions), "");
    }

    private static List<String> messages(Questionnaire questionnaire) {
        return questionnaire.problems().stream().map(QuestionnaireProblem::message).toList();
    }

    @Test
    void a_good_questionnaire_has_no_problems() {
        assertThat(GOOD.problems()).isEmpty();
    }

    @Test
    void an_empty_one_cannot_be_published() {
        assertThat(messages(questionnaire())).containsExactly("There is no question yet; add one.");
    }

    @Test
    void every_problem_is_listed_with_its_place() {
        var broken = questionnaire(
                new SingleChoiceQuestion("size", " ", null, true,
                        List.of(new ChoiceOption("a", "Same"), new ChoiceOption("a", "same ")),
                        null),
                new ScaleQuestion("size", "From?", null, true, new Scale(10, 0, null, null), null));
        assertThat(broken.problems()).extracting(problem -> String.join(".", problem.path())).containsExactly(
                "questions.0.text",
                "questions.0.options.1.id", "questions.0.options.1.label", "questions.1.scale.max", "questions.1.id");
    }

    @Test
    void a_scale_of_the_whole_int_range_is_refused_without_overflow() {
        var scale = new ScaleQuestion("s", "?", null, true, new Scale(-100, Integer.MAX_VALUE, null, null), null);
        assertThat(scale.problems()).hasSize(1);
    }

    @Test
    void more_choices_than_options_cannot_be_asked_for() {
        var choice = new MultipleChoiceQuestion("m", "?", null, false, options("A", "B"), 3, null);
        assertThat(choice.problems()).extracting(QuestionnaireProblem::message).singleElement().asString().contains("1 to 2");
    }

    @Test
    void a_language_that_is_none_is_refused() {
        assertThat(messages(new Questionnaire("English please", "", List.of(WHY), ""))).singleElement().asString()
                .contains("language tag");
    }

    @Test
    void right_answers_are_taken() {
        assertThat(GOOD.refusal("size", new ChosenOption("50-to-200"))).isEmpty();
        assertThat(GOOD.refusal("goals", new ChosenOptions(List.of("grow", "save")))).isEmpty();
        assertThat(GOOD.refusal("nps", new ScalePoint(0))).isEmpty();
        assertThat(GOOD.refusal("nps", new ScalePoint(10))).isEmpty();
        assertThat(GOOD.refusal("why", new WrittenText("Because 🦊"))).isEmpty();
    }

    @Test
    void an_answer_of_the_wrong_kind_says_what_the_question_takes() {
        assertThat(GOOD.refusal("size", new ScalePoint(3))).hasValue("This question takes one option, not a whole number.");
        assertThat(GOOD.refusal("goals", new ChosenOption("grow")))
                .hasValue("This question takes a list of options, not one option.");
        assertThat(GOOD.refusal("nps", new WrittenText("ten"))).hasValue("This question takes a whole number, not words.");
        assertThat(GOOD.refusal("why", new ChosenOptions(List.of())))
                .hasValue("This question takes words, not a list of options.");
    }

    @Test
    void unknown_options_and_points_outside_the_scale_are_refused() {
        assertThat(GOOD.refusal("size", new ChosenOption("huge")).orElseThrow()).contains("\"huge\" does not exist");
        assertThat(GOOD.refusal("goals", new ChosenOptions(List.of("grow", "grow"))).orElseThrow()).contains("given twice");
        assertThat(GOOD.refusal("goals", new ChosenOptions(List.of("grow", "save", "comply"))).orElseThrow())
                .contains("At most 2");
        assertThat(GOOD.refusal("nps", new ScalePoint(11)).orElseThrow()).contains("outside the scale from 0 to 10");
    }

    @Test
    void a_question_of_another_version_is_refused() {
        assertThat(GOOD.refusal("old", new ScalePoint(1)).orElseThrow()).contains("has no question \"old\"");
    }

    @Test
    void length_counts_characters_not_code_units() {
        assertThat(WHY.refusal(new WrittenText("🦊".repeat(10_000)))).isEmpty();
        assertThat(WHY.refusal(new WrittenText("🦊".repeat(10_001))).orElseThrow()).contains("10001 characters");
        assertThat(WHY.refusal(new WrittenText(" \n "))).isPresent();
    }

    @Test
    void words_lose_what_cannot_be_stored() {
        assertThat(new WrittenText(" a\r\nb\u0000\uD800c\r ").text()).isEqualTo("a\nbc");
    }

    @Test
    void the_required_questions_without_an_answer_are_listed() {
        assertThat(GOOD.unanswered(Set.of("nps", "why"))).containsExactly(SIZE);
    }

    @Test
    void a_version_survives_its_json() throws Exception {
        var json = new ObjectMapper();
        var text = json.writeValueAsString(GOOD);
        assertThat(text).contains("\"kind\":\"SINGLE_CHOICE\"");
        assertThat(json.readValue(text, Questionnaire.class)).isEqualTo(GOOD);
    }
}
