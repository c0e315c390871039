package dev.lodestar.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.survey.questionnaire.SurveyEntity;
import dev.lodestar.survey.questionnaire.SurveyVersionEntity;
import dev.lodestar.survey.questionnaire.model.Question;
import dev.lodestar.survey.questionnaire.model.TextQuestion;
import dev.lodestar.survey.result.AnswerEntity;
import dev.lodestar.survey.result.ResponseEntity;
import dev.lodestar.survey.result.ResponseStatus;
import dev.lodestar.survey.result.Responses;

/** What people wrote, and who was asked: the ground for themes. Only completed responses count. */
@ApplicationScoped
public class OpenAnswers {

    private static final int PAGE = 2000;

    /** How many answers in words a question has. */
    public record AnswerCount(UUID surveyId, String questionId, Long answers) {
    }

    /** @return every open question that was published, by survey and then in the order it is asked */
    @Transactional
    public List<OpenQuestion> questions() {
        var counts = counts();
        var questions = new ArrayList<OpenQuestion>();
        for (var survey : SurveyEntity.<SurveyEntity> list("order by id")) {
            latest(survey.id).forEach((id, question) -> questions.add(new OpenQuestion(survey.id, survey.title, id,
                    question.text(), question.attributeKey(), counts.getOrDefault(survey.id, Map.of()).getOrDefault(id, 0L))));
        }
        return questions;
    }

    private static Map<UUID, Map<String, Long>> counts() {
        var counts = new HashMap<UUID, Map<String, Long>>();
        AnswerEntity.getEntityManager().createQuery("""
                select r.surveyId, a.questionId, count(*) from AnswerEntity a join ResponseEntity r on r.id = a.responseId
                where a.words is not null and r.status = ?1 group by r.surveyId, a.questionId""", AnswerCount.class)
                .setParameter(1, ResponseStatus.COMPLETED).getResultList()
                .forEach(row -> counts.computeIfAbsent(row.surveyId(), id -> new HashMap<>()).put(row.questionId(),
                        row.answers()));
        return counts;
    }

    /** A question keeps its id from version to version; its latest wording names it. */
    private static Map<String, Question> latest(UUID surveyId) {
        var latest = new LinkedHashMap<String, Question>();
        for (var version : SurveyVersionEntity.ofSurveys(List.of(surveyId))) {
            version.questionnaire.questions().stream().filter(TextQuestion.class::isInstance)
                    .forEach(question -> latest.put(question.id(), question));
        }
        return latest;
    }

    /** @return how many people were shown a question; a person with several responses counts once */
    @Transactional
    public int asked(UUID surveyId, String questionId) {
        var versions = texts(surveyId, questionId).keySet();
        return AnswerEntity.getEntityManager().createQuery("""
                select count(distinct r.contactId) from ResponseEntity r
                where r.surveyId = ?1 and r.surveyVersionId in ?2 and r.status = ?3
                and locate(concat(' ', ?4, ' '), concat(' ', r.notAsked, ' ')) = 0""", Long.class).setParameter(1, surveyId)
                .setParameter(2, versions).setParameter(3, ResponseStatus.COMPLETED).setParameter(4, questionId)
                .getSingleResult().intValue();
    }

    /**
     * Some of the people who were shown an open question, and what they answered. The latest response comes first, so that of a
     * person who responded several times the first that is met counts.
     *
     * @param behind the response that the page before ended with, empty for the first page
     */
    @Transactional
    public OpenAnswerPage page(UUID surveyId, String questionId, Optional<UUID> behind) {
        var texts = texts(surveyId, questionId);
        var responses = ResponseEntity.completedBehind(surveyId, behind, PAGE);
        var answers = new HashMap<UUID, AnswerEntity>();
        AnswerEntity.wordsOf(questionId, responses.stream().map(response -> response.id).toList())
                .forEach(answer -> answers.put(answer.responseId, answer));
        var page = new OpenAnswerPage(
                responses.stream()
                        .filter(response -> texts.containsKey(response.surveyVersionId)
                                && !response.notAskedIds().contains(questionId))
                        .map(OpenAnswers::asked).toList(),
                responses.stream().flatMap(response -> Stream.ofNullable(answers.get(response.id))
                        .map(answer -> openAnswer(answer, response, texts))).toList(),
                responses.size() < PAGE ? Optional.empty() : Optional.of(responses.get(PAGE - 1).id));
        // A large survey would fill the memory with rows that are read already.
        answers.values().forEach(AnswerEntity.getEntityManager()::detach);
        responses.forEach(AnswerEntity.getEntityManager()::detach);
        return page;
    }

    private static OpenAnswer openAnswer(AnswerEntity answer, ResponseEntity response, Map<UUID, String> texts) {
        return new OpenAnswer(answer.id, response.id, asked(response), answer.questionId,
                Objects.requireNonNull(texts.get(response.surveyVersionId)), Objects.requireNonNull(answer.words),
                answer.answeredAt);
    }

    private static AskedPerson asked(ResponseEntity response) {
        return new AskedPerson(response.contactId, response.accountId, response.buyingRole,
                Objects.requireNonNull(response.completedAt), response.incentivised);
    }

    private static Map<UUID, String> texts(UUID surveyId, String questionId) {
        return Responses.questionnaires(List.of(surveyId)).entrySet().stream()
                .filter(version -> version.getValue().question(questionId).isPresent())
                .collect(Collectors.toMap(Map.Entry::getKey, version -> version.getValue().question(questionId).get().text()));
    }
}
