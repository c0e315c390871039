package dev.lodestar.survey.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.graphql.Slice;
import dev.lodestar.shared.text.SameKey;
import dev.lodestar.survey.Survey;
import dev.lodestar.survey.questionnaire.model.Questionnaire;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "survey")
public class SurveyEntity extends BaseEntity {

    public String title;
    public String titleKey;
    @JdbcTypeCode(SqlTypes.JSON)
    public Questionnaire draft;
    public @Nullable String importKey;

    @PrePersist
    @PreUpdate
    void key() {
        titleKey = SameKey.updated(titleKey, title);
    }

    public static Optional<SurveyEntity> findByImportKey(String key) {
        return find("importKey", key).firstResultOptional();
    }

    public static boolean isTitled(String title, UUID otherThan) {
        return count("titleKey = ?1 and id <> ?2", SameKey.of(title), otherThan) > 0;
    }

    public static List<SurveyEntity> page(SurveyFilter filter, Slice<SurveyOrderField> slice) {
        return filter.bind(slice.bind(getSession().createSelectionQuery("from SurveyEntity s where %s and %s order by %s"
                .formatted(filter.condition("s"), slice.behind("s"), slice.order("s")), SurveyEntity.class)))
                .setMaxResults(slice.rowsToRead()).getResultList();
    }

    public static long count(SurveyFilter filter) {
        return filter.bind(getSession().createSelectionQuery(
                "select count(*) from SurveyEntity s where " + filter.condition("s"), Long.class)).getSingleResult();
    }

    public Slice.Place place(SurveyOrderField field) {
        return new Slice.Place(switch (field) {
            case CREATED_AT -> id;
            case UPDATED_AT -> updatedAt;
            case TITLE -> title;
        }, id);
    }

    public Survey toSurvey() {
        return new Survey(id, version, title, draft, draft.problems(), importKey != null, createdAt, updatedAt);
    }
}
