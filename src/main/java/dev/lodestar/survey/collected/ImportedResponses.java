package dev.lodestar.survey.collected;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import dev.lodestar.shared.csv.CsvProblem;
import dev.lodestar.shared.imports.ImportCount;
import dev.lodestar.survey.ResponsesImported;
import dev.lodestar.survey.questionnaire.model.Questionnaire;
import dev.lodestar.survey.result.AnswerEntity;
import dev.lodestar.survey.result.ResponseEntity;
import dev.lodestar.survey.result.ResponseStatus;

import org.jspecify.annotations.Nullable;

/**
 * Stores the responses of an import: the rows of one person make one response, and a row that was taken before adds nothing.
 */
@ApplicationScoped
public class ImportedResponses {

    private final Event<ResponsesImported> imported;
    private final Clock clock;

    ImportedResponses(Event<ResponsesImported> imported, Clock clock) {
        this.imported = imported;
        this.clock = clock;
    }

    /** @param bad gets the rows that contradict an earlier row of the same person */
    public ImportCount store(ImportTarget target, Questionnaire questionnaire, List<MatchedResponse> rows, List<CsvProblem> bad,
            long read) {
        var responses = ResponseEntity.withRowKeys(target.surveyId(),
                rows.stream().map(row -> row.row().person().key()).toList());
        var answers = AnswerEntity.ofResponses(responses.values().stream().map(response -> response.id).toList()).stream()
                .collect(Collectors.groupingBy(answer -> answer.responseId,
                        Collectors.toMap(answer -> answer.questionId, answer -> answer, (a, b) -> a, HashMap::new)));
        long added = 0;
        long changed = 0;
        long unchanged = 0;
        for (var row : rows) {
            var known = responses.get(row.row().person().key());
            var response = known != null ? known : add(target, row);
            responses.put(row.row().person().key(), response);
            var given = answers.computeIfAbsent(response.id, id -> new HashMap<>());
            var contradiction = contradiction(questionnaire, given, row.row());
            if (contradiction != null) {
                bad.add(new CsvProblem(row.row().line(), contradiction));
            } else if (known == null) {
                answer(response, given, row.row());
                added++;
            } else if (answer(response, given, row.row())) {
                changed++;
            } else {
                unchanged++;
            }
        }
        if (added + changed > 0) {
            imported.fire(new ResponsesImported(target.surveyId()));
        }
        return new ImportCount(read, added, changed, unchanged, bad.size());
    }

    private ResponseEntity add(ImportTarget target, MatchedResponse row) {
        var response = new ResponseEntity();
        response.surveyId = target.surveyId();
        response.surveyVersionId = target.versionId();
        response.contactId = row.contact().id();
        response.rowKey = row.row().person().key();
        response.accountId = row.contact().account() == null ? null : row.contact().account().id();
        response.buyingRole = row.contact().buyingRole();
        response.status = ResponseStatus.COMPLETED;
        response.startedAt = Objects.requireNonNullElseGet(row.row().answeredAt(), clock::instant);
        response.completedAt = response.startedAt;
        response.incentivised = target.incentivised();
        response.notAsked = String.join(" ", row.row().notAsked());
        response.persist();
        return response;
    }

    private static @Nullable String contradiction(Questionnaire questionnaire, Map<String, AnswerEntity> given,
            ImportedResponse row) {
        for (var answer : row.answers().entrySet()) {
            var before = given.get(answer.getKey());
            var question = questionnaire.question(answer.getKey()).orElseThrow();
            if (before != null && !answer.getValue().equals(before.value(question))) {
                return "The person \"%s\" gave another answer to \"%s\" on an earlier row; only the first is kept."
                        .formatted(row.person().key(), question.text());
            }
        }
        return null;
    }

    private static boolean answer(ResponseEntity response, Map<String, AnswerEntity> given, ImportedResponse row) {
        boolean any = false;
        for (var entry : row.answers().entrySet()) {
            if (!given.containsKey(entry.getKey())) {
                var answer = new AnswerEntity();
                answer.responseId = response.id;
                answer.questionId = entry.getKey();
                answer.set(entry.getValue());
                answer.answeredAt = Objects.requireNonNull(response.completedAt);
                answer.persist();
                given.put(entry.getKey(), answer);
                any = true;
            }
        }
        return any;
    }
}
