package dev.lodestar.survey;

import java.util.List;
import java.util.UUID;

import dev.lodestar.survey.questionnaire.model.Question;

/**
 * A closed question that speaks about an attribute, and what people answered.
 *
 * @param question as it was asked last
 * @param options its options in the order they are shown, empty for a scale
 * @param asked how many people were shown it
 * @param answers one of each person who answered
 */
public record ClosedQuestion(UUID surveyId, Question question, List<ChoiceOption> options, int asked,
        List<ClosedAnswer> answers) {
}
