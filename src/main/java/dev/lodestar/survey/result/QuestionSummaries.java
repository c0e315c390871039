package dev.lodestar.survey.result;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.statistics.Proportion;
import dev.lodestar.survey.questionnaire.SurveyVersionEntity;
import dev.lodestar.survey.questionnaire.model.Question;
import dev.lodestar.survey.questionnaire.model.Questionnaire;
import dev.lodestar.survey.questionnaire.model.ScaleQuestion;
import dev.lodestar.survey.questionnaire.model.TextQuestion;
import dev.lodestar.survey.result.QuestionSummary.ChoiceCount;

import org.jspecify.annotations.Nullable;

/** Counts the answers to closed questions by person; the database counts, so that the size of a survey does not matter. */
@ApplicationScoped
public class QuestionSummaries {

    private static final String CHOICES = """
            select r.survey_id, a.question_id, c.choice, count(distinct r.contact_id) as people
            from answer a join response r on r.workspace_id = a.workspace_id and r.id = a.response_id
            cross join lateral unnest(case when a.number is null then string_to_array(a.options, ' ')
                else array[a.number::text] end) as c(choice)
            where a.workspace_id = ?1 and r.survey_id in ?2 and r.status = 'COMPLETED' group by 1, 2, 3""";
    private static final String ANSWERED = """
            select r.survey_id, a.question_id, null as choice, count(distinct r.contact_id) as people
            from answer a join response r on r.workspace_id = a.workspace_id and r.id = a.response_id
            where a.workspace_id = ?1 and r.survey_id in ?2 and r.status = 'COMPLETED'
                and num_nonnulls(a.options, a.number) > 0 group by 1, 2""";
    private static final String ASKED = """
            select r.survey_id, q.question_id, null as choice, count(distinct r.contact_id) as people from response r
            cross join lateral (select j ->> 'id' as question_id from survey_version v,
                jsonb_array_elements(v.questionnaire -> 'questions') j
                where v.workspace_id = r.workspace_id and v.id = r.survey_version_id) q
            where r.workspace_id = ?1 and r.survey_id in ?2 and r.status = 'COMPLETED'
                and not q.question_id = any(string_to_array(r.not_asked, ' ')) group by 1, 2""";

    private final Tenancy tenancy;

    QuestionSummaries(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    /** How many people did something at a question; the choice is null where it does not matter. */
    public record PeopleCount(UUID surveyId, String questionId, @Nullable String choice, Long people) {
    }

    private record Place(UUID surveyId, String questionId) {
    }

    /** @return for each survey a summary of each closed question of its latest version, none when nothing was published */
    @Transactional
    public Map<UUID, List<QuestionSummary>> of(Collection<UUID> surveyIds) {
        var latest = SurveyVersionEntity.latestOf(surveyIds).stream()
                .collect(Collectors.toMap(version -> version.surveyId, version -> version.questionnaire));
        if (latest.isEmpty()) {
            return surveyIds.stream().distinct().collect(Collectors.toMap(id -> id, id -> List.of()));
        }
        var choices = rows(CHOICES, latest.keySet()).stream().collect(Collectors.groupingBy(QuestionSummaries::place,
                Collectors.toMap(PeopleCount::choice, count -> count.people().intValue())));
        var answered = counts(ANSWERED, latest.keySet());
        var asked = counts(ASKED, latest.keySet());
        return surveyIds.stream().distinct().collect(Collectors.toMap(id -> id, id -> closed(latest.get(id)).map(question -> {
            var place = new Place(id, question.id());
            return summary(question, asked.getOrDefault(place, 0), answered.getOrDefault(place, 0),
                    choices.getOrDefault(place, Map.of()));
        }).toList()));
    }

    private static Stream<Question> closed(@Nullable Questionnaire questionnaire) {
        return questionnaire == null ? Stream.empty()
                : questionnaire.questions().stream().filter(question -> !(question instanceof TextQuestion));
    }

    private Map<Place, Integer> counts(String query, Collection<UUID> surveyIds) {
        return rows(query, surveyIds).stream()
                .collect(Collectors.toMap(QuestionSummaries::place, count -> count.people().intValue()));
    }

    private static Place place(PeopleCount count) {
        return new Place(count.surveyId(), count.questionId());
    }

    private List<PeopleCount> rows(String query, Collection<UUID> surveyIds) {
        return AnswerEntity.getSession().createNativeQuery(query, PeopleCount.class)
                .addScalar("survey_id", UUID.class).addScalar("question_id", String.class).addScalar("choice", String.class)
                .addScalar("people", Long.class).setParameter(1, tenancy.current())
                .setParameter(2, surveyIds).getResultList();
    }

    static QuestionSummary summary(Question question, int asked, int answered, Map<String, Integer> people) {
        var counts = new ArrayList<ChoiceCount>();
        labels(question).forEach((id, label) -> counts.add(new ChoiceCount(id, label,
                Proportion.of(Math.min(people.getOrDefault(id, 0), answered), answered))));
        return new QuestionSummary(question, asked, answered, counts, question instanceof ScaleQuestion ? mean(counts) : null);
    }

    private static @Nullable Double mean(List<ChoiceCount> points) {
        long people = points.stream().mapToLong(point -> point.share().successes()).sum();
        return people == 0 ? null
                : points.stream().mapToLong(point -> (long) point.share().successes() * Integer.parseInt(point.id())).sum()
                        / (double) people;
    }

    private static Map<String, String> labels(Question question) {
        var labels = new LinkedHashMap<String, String>();
        if (question instanceof ScaleQuestion scale) {
            IntStream.rangeClosed(scale.scale().min(), scale.scale().max()).mapToObj(String::valueOf)
                    .forEach(point -> labels.put(point, point));
        }
        AnswerText.options(question).forEach(option -> labels.put(option.id(), option.label()));
        return labels;
    }
}
