package dev.lodestar.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.csv.CsvProblem;
import dev.lodestar.survey.collected.ImportTarget;
import dev.lodestar.survey.collected.ImportedPerson;
import dev.lodestar.survey.collected.ImportedResponse;
import dev.lodestar.survey.collected.ImportedResponses;
import dev.lodestar.survey.collected.MatchedResponse;
import dev.lodestar.survey.collected.ResponseImports;
import dev.lodestar.survey.questionnaire.SurveyVersionEntity;
import dev.lodestar.survey.questionnaire.model.AnswerValue;
import dev.lodestar.survey.questionnaire.model.Questionnaire;
import dev.lodestar.survey.questionnaire.model.UnclearAnswerException;

/**
 * Takes in responses to a published version that came by another way than a personal link; files have {@link ResponseImports}.
 */
@ApplicationScoped
public class CollectedResponses {

    private final ImportedResponses responses;

    CollectedResponses(ImportedResponses responses) {
        this.responses = responses;
    }

    /**
     * Takes all of them or none; one that was taken before adds nothing.
     *
     * @param incentivised whether something was promised for them
     * @throws UserErrorException with NOT_FOUND for the version, or INVALID at the first answer that does not fit its question
     */
    @Transactional
    public void store(UUID surveyVersionId, boolean incentivised, List<CollectedResponse> collected) {
        var version = SurveyVersionEntity.<SurveyVersionEntity> findByIdOptional(surveyVersionId)
                .orElseThrow(() -> UserErrorException.notFound("survey version", surveyVersionId));
        var questionnaire = version.questionnaire;
        var rows = new ArrayList<MatchedResponse>();
        for (var response : collected) {
            rows.add(new MatchedResponse(row(questionnaire, response, rows.size() + 1), response.contact()));
        }
        var target = new ImportTarget(version.surveyId, version.id, incentivised);
        var bad = new ArrayList<CsvProblem>();
        responses.store(target, questionnaire, rows, bad, rows.size());
        if (!bad.isEmpty()) {
            throw UserErrorException.invalid(bad.get(0).reason(), "responses", String.valueOf(bad.get(0).line() - 1));
        }
    }

    private static ImportedResponse row(Questionnaire questionnaire, CollectedResponse response, long place) {
        var answers = new LinkedHashMap<String, AnswerValue>();
        response.answers()
                .forEach((questionId, input) -> answers.put(questionId, value(questionnaire, questionId, input, place)));
        return new ImportedResponse(place, ImportedPerson.of(response.key()), response.answeredAt(), answers, Set.of());
    }

    private static AnswerValue value(Questionnaire questionnaire, String questionId, AnswerInput input, long place) {
        var field = new String[] { "responses", String.valueOf(place - 1), "answers", questionId };
        var question = questionnaire.question(questionId).orElseThrow(() -> UserErrorException
                .invalid("This version of the survey has no question \"%s\".".formatted(questionId), field));
        try {
            var value = input.toValue();
            question.refusal(value).ifPresent(reason -> {
                throw UserErrorException.invalid(reason, field);
            });
            return value;
        } catch (UnclearAnswerException unclear) {
            throw UserErrorException.invalid(unclear.getMessage(), field);
        }
    }
}
