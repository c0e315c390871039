package dev.lodestar.survey;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.survey.questionnaire.SurveyVersionEntity;
import dev.lodestar.survey.questionnaire.model.SingleChoiceQuestion;
import dev.lodestar.survey.result.AnswerEntity;
import dev.lodestar.survey.result.ResponseStatus;

/** What people chose where one of several options was to be chosen: by this they can be told apart. */
@ApplicationScoped
public class SingleChoices {

    /** What a person chose at a question. */
    public record Choice(UUID contactId, String questionId, String option) {
    }

    /** @return the latest wording of each single choice that was published, by its id, in the order they are asked */
    @Transactional
    public Map<String, String> questions(UUID surveyId) {
        var questions = new LinkedHashMap<String, String>();
        choices(surveyId).forEach((id, question) -> questions.put(id, question.text()));
        return questions;
    }

    /**
     * @return for each of these people who completed the survey the labels of what they chose, by question; the last response
     *         counts
     */
    @Transactional
    public Map<UUID, Map<String, String>> chosen(UUID surveyId, Collection<UUID> contactIds) {
        var labels = new HashMap<String, Map<String, String>>();
        choices(surveyId).forEach((id, question) -> question.options().forEach(
                option -> labels.computeIfAbsent(id, key -> new HashMap<>()).put(option.id(), option.label().strip())));
        var chosen = new HashMap<UUID, Map<String, String>>();
        if (labels.isEmpty() || contactIds.isEmpty()) {
            return chosen;
        }
        AnswerEntity.getEntityManager().createQuery("""
                select r.contactId, a.questionId, a.options from AnswerEntity a join ResponseEntity r on r.id = a.responseId
                where r.surveyId = ?1 and r.status = ?2 and a.options is not null and a.questionId in ?3 and r.contactId in ?4
                order by r.id""",
                Choice.class).setParameter(1, surveyId).setParameter(2, ResponseStatus.COMPLETED)
                .setParameter(3, List.copyOf(labels.keySet())).setParameter(4, contactIds).getResultList().forEach(row -> {
                    // An option that later versions no longer have keeps its id as its name.
                    var label = labels.getOrDefault(row.questionId(), Map.of()).getOrDefault(row.option(), row.option());
                    chosen.computeIfAbsent(row.contactId(), id -> new HashMap<>()).put(row.questionId(), label);
                });
        return chosen;
    }

    private static Map<String, SingleChoiceQuestion> choices(UUID surveyId) {
        var choices = new LinkedHashMap<String, SingleChoiceQuestion>();
        for (var version : SurveyVersionEntity.ofSurveys(List.of(surveyId))) {
            version.questionnaire.questions().stream().filter(SingleChoiceQuestion.class::isInstance)
                    .forEach(question -> choices.put(question.id(), (SingleChoiceQuestion) question));
        }
        return choices;
    }
}
