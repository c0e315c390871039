package dev.lodestar.survey.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.lodestar.shared.text.CleanText;
import dev.lodestar.shared.text.Text;
import dev.lodestar.survey.ChoiceInput;
import dev.lodestar.survey.ChoiceOption;
import dev.lodestar.survey.OptionInput;
import dev.lodestar.survey.QuestionInput;
import dev.lodestar.survey.Scale;
import dev.lodestar.survey.questionnaire.model.MultipleChoiceQuestion;
import dev.lodestar.survey.questionnaire.model.Question;
import dev.lodestar.survey.questionnaire.model.ScaleQuestion;
import dev.lodestar.survey.questionnaire.model.SingleChoiceQuestion;
import dev.lodestar.survey.questionnaire.model.Slugs;
import dev.lodestar.survey.questionnaire.model.TextLength;
import dev.lodestar.survey.questionnaire.model.TextQuestion;

import org.jspecify.annotations.Nullable;

/** Makes questions from what was typed, and gives ids to the new questions and options; given ids stay. */
public final class QuestionWriter {

    public List<Question> write(List<QuestionInput> inputs) {
        var taken = inputs.stream().map(QuestionInput::id).filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        var questions = new ArrayList<Question>();
        for (var input : inputs) {
            var id = input.id() != null ? input.id() : Slugs.of(input.text(), "question", taken::contains);
            taken.add(id);
            questions.add(write(id, input));
        }
        return questions;
    }

    private static Question write(String id, QuestionInput input) {
        var text = CleanText.block(input.text());
        var help = blankToNull(input.help());
        var attribute = blankToNull(input.attributeKey());
        boolean required = Boolean.TRUE.equals(input.required());
        return switch (input.kind()) {
            case SINGLE_CHOICE -> new SingleChoiceQuestion(id, text, help, required, options(input.choice()), attribute);
            case MULTIPLE_CHOICE -> new MultipleChoiceQuestion(id, text, help, required, options(input.choice()),
                    input.choice() == null ? null : input.choice().most(), attribute);
            case SCALE -> new ScaleQuestion(id, text, help, required, scale(input.scale()), attribute);
            case SHORT_TEXT -> new TextQuestion(id, text, help, required, TextLength.SHORT, attribute);
            case LONG_TEXT -> new TextQuestion(id, text, help, required, TextLength.LONG, attribute);
        };
    }

    private static Scale scale(@Nullable Scale input) {
        return input == null ? Scale.ZERO_TO_TEN
                : new Scale(input.min(), input.max(), blankToNull(input.minLabel()), blankToNull(input.maxLabel()));
    }

    private static List<ChoiceOption> options(@Nullable ChoiceInput choice) {
        if (choice == null) {
            return List.of();
        }
        var taken = choice.options().stream().map(OptionInput::id).filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        var options = new ArrayList<ChoiceOption>();
        for (var input : choice.options()) {
            var id = input.id() != null ? input.id() : Slugs.of(input.label(), "option", taken::contains);
            taken.add(id);
            options.add(new ChoiceOption(id, CleanText.line(input.label())));
        }
        return options;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return Text.isMissing(text) ? null : CleanText.block(text);
    }
}
