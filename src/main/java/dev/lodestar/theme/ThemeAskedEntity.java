package dev.lodestar.theme;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;
import dev.lodestar.theme.tally.Fact;
import dev.lodestar.theme.tally.Voice;

@Entity
@Table(name = "theme_asked")
class ThemeAskedEntity extends BaseEntity {

    /** No dimension has it in its key; a level may. */
    private static final String BETWEEN = "\t";

    public UUID topicId;
    public UUID personId;
    public UUID accountId;
    public String buyingRole;
    public List<String> facts = List.of();

    static ThemeAskedEntity of(UUID topicId, Voice voice) {
        var entity = new ThemeAskedEntity();
        entity.topicId = topicId;
        entity.personId = voice.personId();
        entity.accountId = voice.accountId();
        entity.buyingRole = voice.role();
        entity.facts = voice.facts().stream().map(fact -> fact.dimension() + BETWEEN + fact.level()).toList();
        return entity;
    }

    static List<Voice> voicesOf(UUID topicId) {
        return ThemeAskedEntity.<ThemeAskedEntity> list("topicId", topicId).stream()
                .map(asked -> new Voice(asked.personId, asked.accountId, asked.buyingRole,
                        asked.facts.stream().map(ThemeAskedEntity::fact).toList()))
                .toList();
    }

    private static Fact fact(String text) {
        var parts = text.split(BETWEEN, 2);
        return new Fact(parts[0], parts[1]);
    }

    static int peopleOf(UUID runId) {
        return (int) getEntityManager().createQuery("""
                select count(distinct a.personId) from ThemeAskedEntity a, ThemeTopicEntity t
                where t.id = a.topicId and t.runId = :run""", Long.class).setParameter("run", runId).getSingleResult()
                .longValue();
    }
}
