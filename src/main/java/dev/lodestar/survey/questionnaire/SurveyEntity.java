package dev.lodestar.survey.questionnaire;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.survey.Survey;

@Entity
@Table(name = "survey")
public class SurveyEntity extends BaseEntity {

    public String title;
    public String draft;
    public String importKey;

    public static Optional<SurveyEntity> findByImportKey(String key) {
        return find("importKey", key).firstResultOptional();
    }

    public static List<SurveyEntity> newestFirst(PageRequest request) {
        return request.afterId()
                .map(after -> SurveyEntity.<SurveyEntity> find("id < ?1 order by id desc", after))
                .orElseGet(() -> find("order by id desc"))
                .page(0, request.rowsToRead()).list();
    }

    public Survey toSurvey() {
        var questionnaire = QuestionnaireJson.read(draft);
        return new Survey(id, version, title, questionnaire, questionnaire.problems(), importKey != null, createdAt, updatedAt);
    }
}
