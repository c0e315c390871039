package dev.lodestar.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** What people wrote, and who was asked: the ground for themes. Only completed responses count. */
@ApplicationScoped
public class OpenAnswers {

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
                where a.words is not null and r.status = ?1 group by r.surveyId, a.questionId""", Object[].class)
                .setParameter(1, ResponseStatus.COMPLETED).getResultList()
                .forEach(row -> counts.computeIfAbsent((UUID) row[0], id -> new HashMap<>()).put((String) row[1],
                        (Long) row[2]));
        return counts;
    }

    /** A question keeps its id from version to version; its latest wording names it. */
    private static Map<String, Question> latest(UUID surveyId) {
        var latest = new LinkedHashMap<String, Question>();
        for (var version : SurveyVersionEntity.ofSurveys(List.of(surveyId))) {
            version.questions().questions().stream().filter(TextQuestion.class::isInstance)
                    .forEach(question -> latest.put(question.id(), question));
        }
        return latest;
    }

    /** @return the answers to one open question, the oldest first, empty when there is no such question */
    @Transactional
    public List<OpenAnswer> answers(UUID surveyId, String questionId) {
        var texts = texts(surveyId, questionId);
        return AnswerEntity.getEntityManager().createQuery("""
                select a, r from AnswerEntity a join ResponseEntity r on r.id = a.responseId
                where r.surveyId = ?1 and a.questionId = ?2 and a.words is not null and r.status = ?3 order by r.id""",
                Object[].class).setParameter(1, surveyId).setParameter(2, questionId).setParameter(3, ResponseStatus.COMPLETED)
                .getResultStream().map(row -> openAnswer((AnswerEntity) row[0], (ResponseEntity) row[1], texts)).toList();
    }

    private static OpenAnswer openAnswer(AnswerEntity answer, ResponseEntity response, Map<UUID, String> texts) {
        return new OpenAnswer(answer.id, response.id, response.contactId, response.accountId, response.buyingRole,
                answer.questionId, texts.get(response.surveyVersionId), answer.words, answer.answeredAt, response.incentivised);
    }

    /** @return everybody who was shown a question, once each, the oldest first */
    @Transactional
    public List<AskedPerson> asked(UUID surveyId, String questionId) {
        var texts = texts(surveyId, questionId);
        var people = new LinkedHashMap<UUID, AskedPerson>();
        ResponseEntity.completedOf(surveyId).stream()
                .filter(response -> texts.containsKey(response.surveyVersionId) && !response.notAskedIds().contains(questionId))
                .forEach(response -> people.put(response.contactId,
                        new AskedPerson(response.contactId, response.accountId, response.buyingRole, response.completedAt,
                                response.incentivised)));
        return List.copyOf(people.values());
    }

    private static Map<UUID, String> texts(UUID surveyId, String questionId) {
        return Responses.questionnaires(surveyId).entrySet().stream()
                .filter(version -> version.getValue().question(questionId).isPresent())
                .collect(Collectors.toMap(Map.Entry::getKey, version -> version.getValue().question(questionId).get().text()));
    }
}
