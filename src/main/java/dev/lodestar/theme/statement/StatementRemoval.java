package dev.lodestar.theme.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import dev.lodestar.language.ClusterNames;
import dev.lodestar.theme.edit.ErasedEdits;
import dev.lodestar.theme.tally.ThemeCounting;

/**
 * Takes statements out of themes and counts again what they had taken part in. A theme that bore their words as its name is
 * named after somebody else; one that nobody else said is gone.
 */
@ApplicationScoped
class StatementRemoval {

    private final EntityManager entities;
    private final ErasedEdits edits;
    private final ThemeCounting counting;

    StatementRemoval(EntityManager entities, ErasedEdits edits, ThemeCounting counting) {
        this.entities = entities;
        this.edits = edits;
        this.counting = counting;
    }

    /**
     * To be called with {@link ThemeErasureHandler#LOCK} held.
     *
     * @param places of people who do not count as asked any more
     * @param people whose confirmed and moved quotes are forgotten
     */
    void remove(List<ThemeStatementEntity> statements, List<ThemeAskedEntity> places, Set<UUID> people) {
        var topics = new HashSet<UUID>();
        statements.forEach(statement -> topics.add(statement.topicId));
        places.forEach(place -> topics.add(place.topicId));
        edits.forget(people, statements, topics);
        // Before their rows, like everybody who works on a topic.
        var inOrder = topics.stream().sorted().toList();
        inOrder.forEach(ThemeTopicEntity::lock);
        Set<UUID> named = Set.of();
        if (!statements.isEmpty()) {
            var ids = statements.stream().map(statement -> statement.id).toList();
            List<ThemeIdeaEntity> ideas = ThemeIdeaEntity.list("statementId in ?1", ids);
            named = ideas.stream().flatMap(idea -> themeNamedBy(idea).stream()).map(theme -> theme.id)
                    .collect(Collectors.toSet());
            ThemeIdeaEntity.passOnDuplicates(ids);
            // As entities, so that the persistence context knows: it belongs to the caller.
            ideas.forEach(ThemeIdeaEntity::delete);
            statements.forEach(ThemeStatementEntity::delete);
        }
        places.forEach(ThemeAskedEntity::delete);
        entities.flush();
        for (var topic : inOrder) {
            rename(topic, named);
        }
        entities.flush();
        edits.reapply(topics);
        inOrder.forEach(topic -> counting.recount(ThemeTopicEntity.lock(topic)));
    }

    /** The theme of an idea if it is called by the words of the idea. */
    private static Optional<ThemeEntity> themeNamedBy(ThemeIdeaEntity idea) {
        return Optional.ofNullable(idea.themeId).flatMap(ThemeEntity::findTheme)
                .filter(theme -> theme.ownName().equals(ClusterNames.name(List.of(idea.words), List.of(1.0))));
    }

    private void rename(UUID topicId, Set<UUID> named) {
        for (var theme : ThemeEntity.<ThemeEntity> list("topicId", topicId)) {
            var said = ThemeIdeaEntity.withStatements(theme.id);
            if (said.isEmpty()) {
                edits.leave(theme);
                continue;
            }
            if (named.contains(theme.id)) {
                theme.ownName(ClusterNames.name(said.stream().map(SaidIdea::words).toList(),
                        said.stream().map(SaidIdea::similarity).toList()));
            }
        }
    }
}
