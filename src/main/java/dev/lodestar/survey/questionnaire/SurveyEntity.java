package dev.lodestar.survey.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.shared.text.SameKey;
import dev.lodestar.survey.Survey;

@Entity
@Table(name = "survey")
public class SurveyEntity extends BaseEntity {

    public String title;
    public String titleKey;
    public String draft;
    public String importKey;

    @PrePersist
    @PreUpdate
    void key() {
        titleKey = SameKey.kept(titleKey, title);
    }

    public static Optional<SurveyEntity> findByImportKey(String key) {
        return find("importKey", key).firstResultOptional();
    }

    static boolean isTitled(String title, UUID otherThan) {
        return count("titleKey = ?1 and id <> ?2", SameKey.of(title), otherThan) > 0;
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
