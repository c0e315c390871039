package dev.lodestar.survey.result;

import java.util.List;
import java.util.stream.Collectors;

import dev.lodestar.survey.ChoiceOption;
import dev.lodestar.survey.questionnaire.model.AnswerValue;
import dev.lodestar.survey.questionnaire.model.ChosenOption;
import dev.lodestar.survey.questionnaire.model.ChosenOptions;
import dev.lodestar.survey.questionnaire.model.MultipleChoiceQuestion;
import dev.lodestar.survey.questionnaire.model.Question;
import dev.lodestar.survey.questionnaire.model.ScalePoint;
import dev.lodestar.survey.questionnaire.model.SingleChoiceQuestion;
import dev.lodestar.survey.questionnaire.model.WrittenText;

/** How an answer reads for a person. */
public final class AnswerText {

    private AnswerText() {
    }

    static String of(Question question, AnswerValue value) {
        if (value instanceof ChosenOption chosen) {
            return label(question, chosen.option());
        }
        if (value instanceof ChosenOptions several) {
            return several.options().stream().map(option -> label(question, option)).collect(Collectors.joining("; "));
        }
        return value instanceof ScalePoint point ? String.valueOf(point.number()) : ((WrittenText) value).text();
    }

    public static List<ChoiceOption> options(Question question) {
        if (question instanceof SingleChoiceQuestion single) {
            return single.options();
        }
        return question instanceof MultipleChoiceQuestion multiple ? multiple.options() : List.of();
    }

    private static String label(Question question, String id) {
        return options(question).stream().filter(option -> option.id().equals(id)).map(ChoiceOption::label).findFirst()
                .orElse(id);
    }
}
