package dev.lodestar.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import dev.lodestar.survey.questionnaire.model.ChosenOption;
import dev.lodestar.survey.questionnaire.model.ChosenOptions;
import dev.lodestar.survey.questionnaire.model.ScalePoint;
import dev.lodestar.survey.questionnaire.model.WrittenText;

import org.junit.jupiter.api.Test;

class AnswerInputTest {

    @Test
    void each_field_has_its_value() {
        assertThat(new AnswerInput("a", null, null, null).toValue()).isEqualTo(new ChosenOption("a"));
        assertThat(new AnswerInput(null, List.of("a"), null, null).toValue()).isEqualTo(new ChosenOptions(List.of("a")));
        assertThat(new AnswerInput(null, null, 7, null).toValue()).isEqualTo(new ScalePoint(7));
        assertThat(new AnswerInput(null, null, null, "words").toValue()).isEqualTo(new WrittenText("words"));
    }

    @Test
    void none_and_two_are_refused() {
        assertThatThrownBy(() -> new AnswerInput(null, null, null, null).toValue()).hasMessageContaining("has none");
        assertThatThrownBy(() -> new AnswerInput("a", null, 1, null).toValue()).hasMessageContaining("has 2");
    }
}
