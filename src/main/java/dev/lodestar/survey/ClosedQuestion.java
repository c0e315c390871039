package dev.lodestar.survey;

import java.util.List;
import java.util.UUID;

/**
 * A closed question that speaks about an attribute, and what people answered.
 *
 * @param text the question as it was asked last
 * @param attributeKey the key of the attribute that its answers speak about
 * @param options its options in the order they are shown, empty for a scale
 * @param asked how many people were shown it
 * @param answers one of each person who answered
 */
public record ClosedQuestion(UUID surveyId, String questionId, String text, String attributeKey, List<ChoiceOption> options,
        int asked, List<ClosedAnswer> answers) {
}
