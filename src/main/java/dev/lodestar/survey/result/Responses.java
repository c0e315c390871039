package dev.lodestar.survey.result;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.customer.Contact;
import dev.lodestar.customer.Contacts;
import dev.lodestar.shared.Cursor;
import dev.lodestar.shared.Page;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.survey.Surveys;
import dev.lodestar.survey.questionnaire.SurveyVersionEntity;
import dev.lodestar.survey.questionnaire.model.Questionnaire;

/** The responses of a workspace, for the team to read. */
@ApplicationScoped
public class Responses {

    private final Contacts contacts;

    Responses(Contacts contacts) {
        this.contacts = contacts;
    }

    /** The responses to a survey, the newest first; a handful of queries whatever the size of the page. */
    @Transactional
    public Page<Response> list(UUID surveyId, PageRequest request) {
        Surveys.require(surveyId);
        var rows = ResponseEntity.newestFirst(surveyId, request);
        var versions = questionnaires(surveyId);
        var answers = AnswerEntity.ofResponses(rows.stream().map(row -> row.id).toList()).stream()
                .collect(Collectors.groupingBy(answer -> answer.responseId));
        var people = contacts.byIds(rows.stream().map(row -> row.contactId).collect(Collectors.toSet()));
        return request.page(rows, row -> Cursor.of(row.id)).map(row -> response(row, versions.get(row.surveyVersionId),
                answers.getOrDefault(row.id, List.of()), people.get(row.contactId)));
    }

    /** @return how many responses each survey has, complete ones only */
    @Transactional
    public Map<UUID, Long> completed(Collection<UUID> surveyIds) {
        var counts = new HashMap<UUID, Long>();
        surveyIds.forEach(id -> counts.put(id, 0L));
        if (!surveyIds.isEmpty()) {
            ResponseEntity.getEntityManager().createQuery("""
                    select r.surveyId, count(*) from ResponseEntity r where r.surveyId in ?1 and r.status = ?2
                    group by r.surveyId""", Object[].class).setParameter(1, surveyIds).setParameter(2, ResponseStatus.COMPLETED)
                    .getResultList().forEach(row -> counts.put((UUID) row[0], (Long) row[1]));
        }
        return counts;
    }

    public static Map<UUID, Questionnaire> questionnaires(UUID surveyId) {
        return SurveyVersionEntity.ofSurveys(List.of(surveyId)).stream()
                .collect(Collectors.toMap(version -> version.id, SurveyVersionEntity::questions));
    }

    private static Response response(ResponseEntity row, Questionnaire questionnaire, List<AnswerEntity> answers,
            Contact contact) {
        var byQuestion = answers.stream().filter(AnswerEntity::isGiven)
                .collect(Collectors.toMap(answer -> answer.questionId, answer -> answer));
        var given = new ArrayList<Answer>();
        for (var question : questionnaire.questions()) {
            var answer = byQuestion.get(question.id());
            if (answer != null) {
                var value = answer.value(question);
                given.add(new Answer(answer.id, question, value, AnswerText.of(question, value), answer.answeredAt));
            }
        }
        return new Response(row.id, contact, row.buyingRole, row.status, row.rowKey != null, row.incentivised, row.startedAt,
                row.completedAt, given);
    }
}
