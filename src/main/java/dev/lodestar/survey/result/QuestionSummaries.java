package dev.lodestar.survey.result;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.statistics.Proportion;
import dev.lodestar.survey.Surveys;
import dev.lodestar.survey.questionnaire.SurveyVersionEntity;
import dev.lodestar.survey.questionnaire.model.Question;
import dev.lodestar.survey.questionnaire.model.ScaleQuestion;
import dev.lodestar.survey.questionnaire.model.TextQuestion;
import dev.lodestar.survey.result.QuestionSummary.ChoiceCount;

/** Counts the answers to closed questions by person; the database counts, so that the size of a survey does not matter. */
@ApplicationScoped
public class QuestionSummaries {

    private static final String CHOICES = """
            select a.question_id, c.choice, count(distinct r.contact_id)
            from answer a join response r on r.workspace_id = a.workspace_id and r.id = a.response_id
            cross join lateral unnest(case when a.number is null then string_to_array(a.options, ' ')
                else array[a.number::text] end) as c(choice)
            where a.workspace_id = ?1 and r.survey_id = ?2 and r.status = 'COMPLETED' group by 1, 2""";
    private static final String ANSWERED = """
            select a.question_id, count(distinct r.contact_id)
            from answer a join response r on r.workspace_id = a.workspace_id and r.id = a.response_id
            where a.workspace_id = ?1 and r.survey_id = ?2 and r.status = 'COMPLETED'
                and num_nonnulls(a.options, a.number) > 0 group by 1""";
    private static final String ASKED = """
            select q.question_id, count(distinct r.contact_id) from response r
            cross join lateral (select j ->> 'id' as question_id from survey_version v,
                json_array_elements(v.questionnaire::json -> 'questions') j
                where v.workspace_id = r.workspace_id and v.id = r.survey_version_id) q
            where r.workspace_id = ?1 and r.survey_id = ?2 and r.status = 'COMPLETED'
                and not q.question_id = any(string_to_array(r.not_asked, ' ')) group by 1""";

    private final Tenancy tenancy;

    QuestionSummaries(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    /** @return a summary of each closed question of the latest version, empty when nothing was published */
    @Transactional
    public List<QuestionSummary> of(UUID surveyId) {
        Surveys.require(surveyId);
        var latest = SurveyVersionEntity.latestOf(surveyId);
        if (latest.isEmpty()) {
            return List.of();
        }
        var choices = new HashMap<String, Map<String, Integer>>();
        rows(CHOICES, surveyId).forEach(row -> choices.computeIfAbsent((String) row[0], id -> new HashMap<>())
                .put((String) row[1], ((Number) row[2]).intValue()));
        var answered = counts(ANSWERED, surveyId);
        var asked = counts(ASKED, surveyId);
        return latest.get().questions().questions().stream().filter(question -> !(question instanceof TextQuestion))
                .map(question -> summary(question, asked.getOrDefault(question.id(), 0),
                        answered.getOrDefault(question.id(), 0),
                        choices.getOrDefault(question.id(), Map.of())))
                .toList();
    }

    private Map<String, Integer> counts(String query, UUID surveyId) {
        return rows(query, surveyId).stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue()));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String query, UUID surveyId) {
        return AnswerEntity.getEntityManager().createNativeQuery(query, Object[].class).setParameter(1, tenancy.current())
                .setParameter(2, surveyId).getResultList();
    }

    static QuestionSummary summary(Question question, int asked, int answered, Map<String, Integer> people) {
        var counts = new ArrayList<ChoiceCount>();
        labels(question).forEach((id, label) -> counts.add(new ChoiceCount(id, label,
                Proportion.of(Math.min(people.getOrDefault(id, 0), answered), answered))));
        return new QuestionSummary(question, asked, answered, counts, question instanceof ScaleQuestion ? mean(counts) : null);
    }

    private static Double mean(List<ChoiceCount> points) {
        long people = points.stream().mapToLong(point -> point.share().successes()).sum();
        return people == 0 ? null
                : points.stream().mapToLong(point -> (long) point.share().successes() * Integer.parseInt(point.id())).sum()
                        / (double) people;
    }

    private static Map<String, String> labels(Question question) {
        var labels = new LinkedHashMap<String, String>();
        if (question instanceof ScaleQuestion scale) {
            IntStream.rangeClosed(scale.min(), scale.max()).mapToObj(String::valueOf)
                    .forEach(point -> labels.put(point, point));
        }
        AnswerText.options(question).forEach(option -> labels.put(option.id(), option.label()));
        return labels;
    }
}
