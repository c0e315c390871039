package dev.lodestar.theme.tally;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;
import dev.lodestar.theme.tally.model.Fact;

@Entity
@Table(name = "theme_level")
class ThemeLevelEntity extends BaseEntity {

    public UUID topicId;
    public String dimension;
    public String level;
    public int asked;

    static List<ThemeLevelEntity> ofTopics(List<UUID> topicIds) {
        return list("topicId in ?1 order by dimension, level", topicIds);
    }

    Fact fact() {
        return new Fact(dimension, level);
    }
}
