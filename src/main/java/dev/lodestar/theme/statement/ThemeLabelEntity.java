package dev.lodestar.theme.statement;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;

@Entity
@Table(name = "theme_label")
public class ThemeLabelEntity extends BaseEntity {

    public UUID topicId;
    public String key;
    public String label;

    public static List<ThemeLabelEntity> ofTopics(List<UUID> topicIds) {
        return list("topicId in ?1 order by key", topicIds);
    }

    /** Keeps the labels whose keys have none yet. */
    public static void storeNew(UUID topicId, Map<String, String> labels) {
        if (labels.isEmpty()) {
            return;
        }
        var known = ofTopics(List.of(topicId)).stream().map(label -> label.key).collect(Collectors.toSet());
        new TreeMap<>(labels).forEach((key, label) -> {
            if (!known.contains(key)) {
                store(topicId, key, label);
            }
        });
    }

    public static void store(UUID topicId, String key, String label) {
        var entity = new ThemeLabelEntity();
        entity.topicId = topicId;
        entity.key = key;
        entity.label = label;
        entity.persist();
    }
}
