package dev.lodestar.survey.questionnaire;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.graphql.ChildPages;
import dev.lodestar.shared.graphql.Slice;
import dev.lodestar.survey.SurveyVersion;
import dev.lodestar.survey.questionnaire.model.Questionnaire;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "survey_version")
public class SurveyVersionEntity extends BaseEntity {

    public UUID surveyId;
    public int number;
    @JdbcTypeCode(SqlTypes.JSON)
    public Questionnaire questionnaire;
    public Instant publishedAt;

    public static Optional<SurveyVersionEntity> latestOf(UUID surveyId) {
        return find("surveyId = ?1 order by number desc", surveyId).firstResultOptional();
    }

    /** The latest version of each of several surveys. */
    public static List<SurveyVersionEntity> latestOf(Collection<UUID> surveyIds) {
        return list("""
                from SurveyVersionEntity v where v.surveyId in ?1 and v.number =
                    (select max(other.number) from SurveyVersionEntity other where other.surveyId = v.surveyId)""", surveyIds);
    }

    public static ChildPages<SurveyVersionEntity, SurveyVersionOrderField> pages() {
        return new ChildPages<>(SurveyVersionEntity.class, "surveyId", version -> version.surveyId,
                (version, field) -> new Slice.Place(version.id, version.id));
    }

    /** The versions of several surveys, the oldest first. */
    public static List<SurveyVersionEntity> ofSurveys(Collection<UUID> surveyIds) {
        return list("surveyId in ?1 order by number", surveyIds);
    }

    public static SurveyVersionEntity get(UUID id) {
        return SurveyVersionEntity.<SurveyVersionEntity> findByIdOptional(id).orElseThrow();
    }

    public SurveyVersion toSurveyVersion() {
        return new SurveyVersion(id, number, questionnaire, publishedAt);
    }
}
