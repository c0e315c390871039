package dev.lodestar.theme.statement;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;
import dev.lodestar.theme.tally.model.Fact;
import dev.lodestar.theme.tally.model.Voice;

import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "theme_asked")
public class ThemeAskedEntity extends BaseEntity {

    /** No dimension has it in its key; a level may. */
    private static final String BETWEEN = "\t";

    public UUID topicId;
    public UUID personId;
    public @Nullable UUID accountId;
    public @Nullable String buyingRole;
    public List<String> facts = List.of();
    /** When the person was added to a search that was over; null for whom the search found. */
    public @Nullable Instant addedAt;

    public static ThemeAskedEntity of(UUID topicId, Voice voice) {
        var entity = new ThemeAskedEntity();
        entity.topicId = topicId;
        entity.personId = voice.personId();
        entity.know(voice);
        return entity;
    }

    /** Writes down what is known about the person, in the place of what was. */
    public void know(Voice voice) {
        accountId = voice.accountId();
        buyingRole = voice.role();
        facts = voice.facts().stream().map(fact -> fact.dimension() + BETWEEN + fact.level()).toList();
    }

    private record Row(UUID personId, @Nullable UUID accountId, @Nullable String buyingRole, List<String> facts) {

        Voice voice() {
            return new Voice(personId, accountId, buyingRole, facts.stream().map(ThemeAskedEntity::fact).toList());
        }
    }

    public Voice voice() {
        return new Row(personId, accountId, buyingRole, facts).voice();
    }

    /** Those of the people who are kept for the topic already. */
    public static List<ThemeAskedEntity> knownOf(UUID topicId, Collection<UUID> people) {
        return people.isEmpty() ? List.of() : list("topicId = ?1 and personId in ?2", topicId, people);
    }

    /** Without the rows, which a large survey has a hundred thousand of. */
    public static List<Voice> voicesOf(UUID topicId) {
        return getEntityManager().createQuery(
                "select a.personId, a.accountId, a.buyingRole, a.facts from ThemeAskedEntity a where a.topicId = :topic",
                Row.class).setParameter("topic", topicId).getResultStream().map(Row::voice).toList();
    }

    public static Map<UUID, List<Voice>> voicesOf(Collection<UUID> topicIds) {
        return topicIds.stream().distinct().collect(Collectors.toMap(topic -> topic, ThemeAskedEntity::voicesOf));
    }

    private static Fact fact(String text) {
        var parts = text.split(BETWEEN, 2);
        return new Fact(parts[0], parts[1]);
    }

    public static int peopleOf(UUID runId) {
        return (int) getEntityManager().createQuery("""
                select count(distinct a.personId) from ThemeAskedEntity a, ThemeTopicEntity t
                where t.id = a.topicId and t.runId = :run""", Long.class).setParameter("run", runId).getSingleResult()
                .longValue();
    }
}
