package dev.lodestar.survey;

import java.util.List;
import java.util.stream.Collectors;

/** How an answer reads for a person. */
final class AnswerWords {

    private AnswerWords() {
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

    static List<ChoiceOption> options(Question question) {
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
