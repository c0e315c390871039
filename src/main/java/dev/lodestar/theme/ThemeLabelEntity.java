package dev.lodestar.theme;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;

@Entity
@Table(name = "theme_label")
class ThemeLabelEntity extends BaseEntity {

    public UUID topicId;
    public String key;
    public String label;

    static List<ThemeLabelEntity> ofTopics(List<UUID> topicIds) {
        return list("topicId in ?1 order by key", topicIds);
    }

    static void keep(UUID topicId, String key, String label) {
        var entity = new ThemeLabelEntity();
        entity.topicId = topicId;
        entity.key = key;
        entity.label = label;
        entity.persist();
    }
}
