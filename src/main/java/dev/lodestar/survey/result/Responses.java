package dev.lodestar.survey.result;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.customer.Contact;
import dev.lodestar.customer.Contacts;
import dev.lodestar.shared.Page;
import dev.lodestar.shared.graphql.ChildPages;
import dev.lodestar.shared.graphql.ChildrenOf;
import dev.lodestar.survey.questionnaire.SurveyVersionEntity;
import dev.lodestar.survey.questionnaire.model.Questionnaire;

/** The responses of a workspace, for the team to read. */
@ApplicationScoped
public class Responses {

    private final Contacts contacts;

    Responses(Contacts contacts) {
        this.contacts = contacts;
    }

    /** Pages of responses to surveys. */
    @Transactional
    public Map<ChildrenOf<ResponseOrderField>, Page<Response>> pages(Collection<ChildrenOf<ResponseOrderField>> asked) {
        var pages = ResponseEntity.pages().of(asked);
        var rows = pages.values().stream().flatMap(page -> page.rows().stream()).toList();
        var versions = questionnaires(asked.stream().map(ChildrenOf::parentId).collect(Collectors.toSet()));
        var answers = AnswerEntity.ofResponses(rows.stream().map(row -> row.id).distinct().toList()).stream()
                .collect(Collectors.groupingBy(answer -> answer.responseId));
        var people = contacts.byIds(rows.stream().map(row -> row.contactId).collect(Collectors.toSet()));
        return pages.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, page -> page.getValue()
                .map(row -> response(row, Objects.requireNonNull(versions.get(row.surveyVersionId)),
                        answers.getOrDefault(row.id, List.of()),
                        Objects.requireNonNull(people.get(row.contactId))))));
    }

    /** @return how many responses each survey has, complete ones only */
    @Transactional
    public Map<UUID, Long> completed(Collection<UUID> surveyIds) {
        var counts = ResponseEntity.countCompleted(surveyIds).stream()
                .collect(Collectors.toMap(ChildPages.Count::parentId, ChildPages.Count::rows));
        return surveyIds.stream().distinct().collect(Collectors.toMap(id -> id, id -> counts.getOrDefault(id, 0L)));
    }

    public static Map<UUID, Questionnaire> questionnaires(Collection<UUID> surveyIds) {
        return SurveyVersionEntity.ofSurveys(surveyIds).stream()
                .collect(Collectors.toMap(version -> version.id, version -> version.questionnaire));
    }

    private static Response response(ResponseEntity row, Questionnaire questionnaire, List<AnswerEntity> answers,
            Contact contact) {
        var byQuestion = answers.stream().filter(AnswerEntity::isGiven)
                .collect(Collectors.toMap(answer -> answer.questionId, answer -> answer));
        var given = new ArrayList<Answer>();
        for (var question : questionnaire.questions()) {
            var answer = byQuestion.get(question.id());
            if (answer != null) {
                var value = Objects.requireNonNull(answer.value(question));
                given.add(new Answer(answer.id, question, value, AnswerText.of(question, value), answer.answeredAt));
            }
        }
        return new Response(row.id, new Respondent(contact, row.buyingRole), row.status, row.rowKey != null, row.incentivised,
                row.startedAt,
                row.completedAt, given);
    }
}
