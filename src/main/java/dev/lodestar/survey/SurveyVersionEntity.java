package dev.lodestar.survey;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;

@Entity
@Table(name = "survey_version")
class SurveyVersionEntity extends BaseEntity {

    public UUID surveyId;
    public int number;
    public String questionnaire;
    public Instant publishedAt;

    static Optional<SurveyVersionEntity> latestOf(UUID surveyId) {
        return find("surveyId = ?1 order by number desc", surveyId).firstResultOptional();
    }

    /** The versions of several surveys, the oldest first. */
    static List<SurveyVersionEntity> ofSurveys(Collection<UUID> surveyIds) {
        return list("surveyId in ?1 order by number", surveyIds);
    }

    static SurveyVersionEntity get(UUID id) {
        return SurveyVersionEntity.<SurveyVersionEntity> findByIdOptional(id).orElseThrow();
    }

    Questionnaire questions() {
        return QuestionnaireJson.read(questionnaire);
    }

    SurveyVersion toSurveyVersion() {
        return new SurveyVersion(id, number, questions(), publishedAt);
    }
}
