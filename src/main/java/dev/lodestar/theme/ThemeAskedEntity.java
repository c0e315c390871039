package dev.lodestar.theme;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;
import dev.lodestar.theme.tally.Voice;

@Entity
@Table(name = "theme_asked")
class ThemeAskedEntity extends BaseEntity {

    public UUID topicId;
    public UUID personId;
    public UUID accountId;
    public String buyingRole;

    static List<Voice> voicesOf(UUID topicId) {
        return ThemeAskedEntity.<ThemeAskedEntity> list("topicId", topicId).stream()
                .map(asked -> new Voice(asked.personId, asked.accountId, asked.buyingRole)).toList();
    }

    static int peopleOf(UUID runId) {
        return (int) getEntityManager().createQuery("""
                select count(distinct a.personId) from ThemeAskedEntity a, ThemeTopicEntity t
                where t.id = a.topicId and t.runId = :run""", Long.class).setParameter("run", runId).getSingleResult()
                .longValue();
    }
}
