package dev.lodestar.theme.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import dev.lodestar.customer.ContactErased;
import dev.lodestar.language.ClusterNames;
import dev.lodestar.shared.database.AdvisoryLock;
import dev.lodestar.theme.edit.ErasedEdits;
import dev.lodestar.theme.tally.TopicRecount;

/**
 * Removes the words of a person who wishes to be forgotten, and counts again what they had taken part in. A theme that bore
 * their words as its name is named after somebody else; one that nobody else said is gone.
 */
@ApplicationScoped
public class ErasedPeople {

    /** Before those who stand on themes. */
    static final int PRIORITY = 1000;

    /** Held by who reads what people said or counts it, and by who removes it. */
    public static final String LOCK = "words of people";

    private final EntityManager entities;
    private final ErasedEdits edits;
    private final TopicRecount counts;
    private final AdvisoryLock lock;

    ErasedPeople(EntityManager entities, ErasedEdits edits, TopicRecount counts, AdvisoryLock lock) {
        this.entities = entities;
        this.edits = edits;
        this.counts = counts;
        this.lock = lock;
    }

    @Transactional
    void forget(@Observes @Priority(PRIORITY) ContactErased erased) {
        lock.take(LOCK);
        List<ThemeStatementEntity> statements = ThemeStatementEntity.list("contactId", erased.contactId());
        List<ThemeAskedEntity> places = ThemeAskedEntity.list("personId", erased.contactId());
        Set<UUID> topics = new HashSet<>();
        statements.forEach(statement -> topics.add(statement.topicId));
        places.forEach(place -> topics.add(place.topicId));
        edits.forget(erased.contactId(), statements, topics);
        // Before their rows, like everybody who works on a topic.
        List<UUID> inOrder = topics.stream().sorted().toList();
        inOrder.forEach(ThemeTopicEntity::lock);
        Set<UUID> named = Set.of();
        if (!statements.isEmpty()) {
            var ids = statements.stream().map(statement -> statement.id).toList();
            named = ThemeIdeaEntity.<ThemeIdeaEntity> list("statementId in ?1 and themeId is not null", ids).stream()
                    .filter(ErasedPeople::namesItsTheme).map(idea -> idea.themeId).collect(Collectors.toSet());
            ThemeIdeaEntity.handOnEchoes(ids);
            ThemeIdeaEntity.delete("statementId in ?1", ids);
            ThemeStatementEntity.delete("id in ?1", ids);
        }
        ThemeAskedEntity.delete("personId", erased.contactId());
        entities.flush();
        entities.clear();
        for (UUID topic : inOrder) {
            nameAgain(topic, named);
        }
        entities.flush();
        edits.applyAgain(topics);
        inOrder.forEach(topic -> counts.again(ThemeTopicEntity.lock(topic)));
    }

    private static boolean namesItsTheme(ThemeIdeaEntity idea) {
        return ThemeEntity.findTheme(idea.themeId)
                .filter(theme -> theme.ownName().equals(ClusterNames.name(List.of(idea.words), List.of(1.0)))).isPresent();
    }

    private void nameAgain(UUID topicId, Set<UUID> named) {
        for (ThemeEntity theme : ThemeEntity.<ThemeEntity> list("topicId", topicId)) {
            List<Object[]> said = ThemeIdeaEntity.withStatements(theme.id);
            if (said.isEmpty()) {
                edits.leave(theme);
                continue;
            }
            if (named.contains(theme.id)) {
                theme.ownName(ClusterNames.name(said.stream().map(row -> ((ThemeIdeaEntity) row[0]).words).toList(),
                        said.stream().map(row -> ((ThemeIdeaEntity) row[0]).similarity).toList()));
            }
        }
    }
}
