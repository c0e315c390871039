package dev.lodestar.suggestion.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.lodestar.suggestion.model.NumericRange;
import dev.lodestar.survey.ChoiceOption;
import dev.lodestar.survey.ClosedAnswer;
import dev.lodestar.survey.ClosedQuestion;

import org.jspecify.annotations.Nullable;

/**
 * Which answers to a closed question a suggestion stands on.
 *
 * @param option the id of the option, or null when it stands on the numbers of all
 */
public record AnswerSource(UUID surveyId, String questionId, @Nullable String option) {

    private static final String PREFIX = "answers";
    private static final String SEPARATOR = "|";
    private static final String RANGE = "";

    /** An answer with the numbers it stands for. */
    public record Banded(ClosedAnswer answer, NumericRange range) {
    }

    static AnswerSource range(ClosedQuestion question) {
        return new AnswerSource(question.surveyId(), question.questionId(), null);
    }

    static AnswerSource option(ClosedQuestion question, String option) {
        return new AnswerSource(question.surveyId(), question.questionId(), option);
    }

    /** The answers that a key of a source names; empty for what is none, or names something else. */
    public static Optional<AnswerSource> of(@Nullable String key) {
        if (key == null || !key.startsWith(PREFIX + SEPARATOR)) {
            return Optional.empty();
        }
        var parts = key.split("\\|", 4);
        return Optional.of(new AnswerSource(UUID.fromString(parts[1]), parts[2], parts[3].equals(RANGE) ? null : parts[3]));
    }

    /** The same on every comparison. */
    String key() {
        return String.join(SEPARATOR, PREFIX, surveyId.toString(), questionId, option == null ? RANGE : option);
    }

    /** Those who chose the option. */
    public List<ClosedAnswer> choosing(ClosedQuestion question) {
        return question.answers().stream().filter(answer -> answer.options().contains(option)).toList();
    }

    /** The answers that name numbers. */
    public List<Banded> bands(ClosedQuestion question) {
        var labels = question.options().stream()
                .collect(Collectors.toMap(ChoiceOption::id, ChoiceOption::label));
        var bands = new ArrayList<Banded>();
        for (var answer : question.answers()) {
            if (answer.number() != null) {
                bands.add(new Banded(answer, NumericRange.point(answer.number())));
            } else if (answer.options().size() == 1) {
                NumericRange.of(labels.getOrDefault(answer.options().get(0), "")).ifPresent(
                        range -> bands.add(new Banded(answer, range)));
            }
        }
        return bands;
    }
}
