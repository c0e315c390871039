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
import dev.lodestar.shared.Page;
import dev.lodestar.shared.graphql.Slice;
import dev.lodestar.survey.ResponseOrderField;
import dev.lodestar.survey.ResponsesOf;
import dev.lodestar.survey.questionnaire.SurveyVersionEntity;
import dev.lodestar.survey.questionnaire.model.Questionnaire;

/** The responses of a workspace, for the team to read. */
@ApplicationScoped
public class Responses {

    private final Contacts contacts;

    Responses(Contacts contacts) {
        this.contacts = contacts;
    }

    /** Pages of responses to surveys; a handful of statements for each way of asking, whatever the number of surveys. */
    @Transactional
    public Map<ResponsesOf, Page<Response>> pages(Collection<ResponsesOf> asked) {
        var pages = new HashMap<ResponsesOf, Page<Response>>();
        asked.stream().collect(Collectors.groupingBy(each -> each.request().slice()))
                .forEach((slice, alike) -> pages.putAll(pages(slice, alike)));
        return pages;
    }

    private Map<ResponsesOf, Page<Response>> pages(Slice<ResponseOrderField> slice, List<ResponsesOf> asked) {
        var surveyIds = asked.stream().map(ResponsesOf::surveyId).toList();
        var rows = ResponseEntity.pages(surveyIds, slice);
        var rowsOfSurveys = rows.stream().collect(Collectors.groupingBy(row -> row.surveyId));
        var versions = questionnaires(surveyIds);
        var answers = AnswerEntity.ofResponses(rows.stream().map(row -> row.id).toList()).stream()
                .collect(Collectors.groupingBy(answer -> answer.responseId));
        var people = contacts.byIds(rows.stream().map(row -> row.contactId).collect(Collectors.toSet()));
        var counts = slice.counted() ? counts(surveyIds) : Map.<UUID, Long> of();
        return asked.stream().collect(Collectors.toMap(each -> each, each -> each.request()
                .page(rowsOfSurveys.getOrDefault(each.surveyId(), List.of()), row -> row.place(slice.field()),
                        () -> counts.getOrDefault(each.surveyId(), 0L))
                .map(row -> response(row, versions.get(row.surveyVersionId), answers.getOrDefault(row.id, List.of()),
                        people.get(row.contactId)))));
    }

    private static Map<UUID, Long> counts(Collection<UUID> surveyIds) {
        return ResponseEntity.getSession().createSelectionQuery("""
                select r.surveyId, count(*) from ResponseEntity r where r.surveyId in :surveyIds
                group by r.surveyId""", SurveyCount.class)
                .setParameter("surveyIds", surveyIds).getResultStream()
                .collect(Collectors.toMap(SurveyCount::surveyId, SurveyCount::responses));
    }

    /** How many responses a survey has. */
    record SurveyCount(UUID surveyId, long responses) {
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

    public static Map<UUID, Questionnaire> questionnaires(Collection<UUID> surveyIds) {
        return SurveyVersionEntity.ofSurveys(surveyIds).stream()
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
