package dev.lodestar.survey.result;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;
import dev.lodestar.survey.questionnaire.model.AnswerValue;
import dev.lodestar.survey.questionnaire.model.ChosenOption;
import dev.lodestar.survey.questionnaire.model.ChosenOptions;
import dev.lodestar.survey.questionnaire.model.Question;
import dev.lodestar.survey.questionnaire.model.ScalePoint;
import dev.lodestar.survey.questionnaire.model.SingleChoiceQuestion;
import dev.lodestar.survey.questionnaire.model.WrittenText;

import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "answer")
public class AnswerEntity extends BaseEntity {

    public UUID responseId;
    public String questionId;
    public @Nullable String options;
    public @Nullable Integer number;
    public @Nullable String words;
    public long clientSequence;
    public Instant answeredAt;

    public static List<AnswerEntity> ofResponses(Collection<UUID> responseIds) {
        return responseIds.isEmpty() ? List.of() : list("responseId in ?1", responseIds);
    }

    public static List<AnswerEntity> wordsOf(String questionId, Collection<UUID> responseIds) {
        return responseIds.isEmpty() ? List.of()
                : list("questionId = ?1 and words is not null and responseId in ?2", questionId, responseIds);
    }

    public static Optional<AnswerEntity> find(UUID responseId, String questionId) {
        return find("responseId = ?1 and questionId = ?2", responseId, questionId).firstResultOptional();
    }

    /** A null value is an answer taken back; it keeps its place in the client's sequence. */
    public void set(@Nullable AnswerValue value) {
        options = value instanceof ChosenOption chosen ? chosen.option()
                : value instanceof ChosenOptions several ? String.join(" ", several.options()) : null;
        number = value instanceof ScalePoint point ? point.number() : null;
        words = value instanceof WrittenText text ? text.text() : null;
    }

    public boolean isGiven() {
        return options != null || number != null || words != null;
    }

    /** The value in the type of its question; null when it was taken back or erased. */
    public @Nullable AnswerValue value(Question question) {
        if (number != null) {
            return new ScalePoint(number);
        }
        if (words != null) {
            return new WrittenText(words);
        }
        if (options == null) {
            return null;
        }
        return question instanceof SingleChoiceQuestion ? new ChosenOption(options)
                : new ChosenOptions(List.of(options.split(" ")));
    }
}
