package dev.lodestar.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.customer.Contacts;
import dev.lodestar.survey.questionnaire.SurveyEntity;
import dev.lodestar.survey.questionnaire.SurveyVersionEntity;
import dev.lodestar.survey.questionnaire.model.Question;
import dev.lodestar.survey.questionnaire.model.Questionnaire;
import dev.lodestar.survey.questionnaire.model.TextQuestion;
import dev.lodestar.survey.result.AnswerEntity;
import dev.lodestar.survey.result.AnswerText;
import dev.lodestar.survey.result.ResponseEntity;
import dev.lodestar.survey.result.Responses;

/**
 * What people chose at the closed questions that speak about an attribute. Only completed responses count; a person who
 * answered several times counts once, by the last word; who was erased counts no more.
 */
@ApplicationScoped
public class ClosedAnswers {

    private final Contacts contacts;

    ClosedAnswers(Contacts contacts) {
        this.contacts = contacts;
    }

    /** The title of a survey, for a person; refused when there is none. */
    @Transactional
    public String title(UUID surveyId) {
        Surveys.require(surveyId);
        return SurveyEntity.<SurveyEntity> findById(surveyId).title;
    }

    /** The bound closed questions of the latest version of a survey, in the order they are asked. */
    @Transactional
    public List<ClosedQuestion> of(UUID surveyId) {
        Surveys.require(surveyId);
        var latest = SurveyVersionEntity.latestOf(surveyId);
        if (latest.isEmpty()) {
            return List.of();
        }
        var bound = latest.get().questionnaire.questions().stream()
                .filter(question -> !(question instanceof TextQuestion) && question.attributeKey() != null).toList();
        if (bound.isEmpty()) {
            return List.of();
        }
        var versions = Responses.questionnaires(List.of(surveyId));
        var responses = ResponseEntity.completedOf(surveyId);
        var erased = contacts.erasedAmong(responses.stream().map(response -> response.contactId).distinct().toList());
        var present = responses.stream().filter(response -> !erased.contains(response.contactId)).toList();
        var answers = answers(surveyId);
        return bound.stream().map(question -> question(surveyId, question, present, versions, answers)).toList();
    }

    private static ClosedQuestion question(UUID surveyId, Question question, List<ResponseEntity> responses,
            Map<UUID, Questionnaire> versions, Map<UUID, List<AnswerEntity>> answers) {
        var asked = new LinkedHashSet<UUID>();
        var byPerson = new LinkedHashMap<UUID, ClosedAnswer>();
        for (var response : responses) {
            if (Objects.requireNonNull(versions.get(response.surveyVersionId)).question(question.id()).isEmpty()
                    || response.notAskedIds().contains(question.id())) {
                continue;
            }
            asked.add(response.contactId);
            answers.getOrDefault(response.id, List.of()).stream()
                    .filter(answer -> answer.questionId.equals(question.id())).map(answer -> answer(answer, response))
                    .forEach(answer -> byPerson.merge(answer.contactId(), answer, ClosedAnswers::later));
        }
        return new ClosedQuestion(surveyId, question.id(), question.text(), Objects.requireNonNull(question.attributeKey()),
                AnswerText.options(question), asked.size(),
                List.copyOf(byPerson.values()));
    }

    private static Map<UUID, List<AnswerEntity>> answers(UUID surveyId) {
        var byResponse = new LinkedHashMap<UUID, List<AnswerEntity>>();
        AnswerEntity.<AnswerEntity> list("""
                (options is not null or number is not null)
                and responseId in (select r.id from ResponseEntity r where r.surveyId = ?1) order by id""", surveyId)
                .forEach(answer -> byResponse.computeIfAbsent(answer.responseId, id -> new ArrayList<>()).add(answer));
        return byResponse;
    }

    private static ClosedAnswer answer(AnswerEntity answer, ResponseEntity response) {
        return new ClosedAnswer(answer.id, response.contactId, response.accountId, response.buyingRole,
                answer.options == null ? List.of() : List.of(answer.options.split(" ")), answer.number, answer.answeredAt,
                response.incentivised);
    }

    private static ClosedAnswer later(ClosedAnswer one, ClosedAnswer other) {
        return other.answeredAt().isBefore(one.answeredAt()) ? one : other;
    }
}
