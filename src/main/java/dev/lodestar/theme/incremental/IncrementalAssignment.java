package dev.lodestar.theme.incremental;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import dev.lodestar.language.Vectors;
import dev.lodestar.theme.embedding.SentenceVectors;
import dev.lodestar.theme.incremental.model.NeighbourVote;
import dev.lodestar.theme.statement.ThemeEntity;
import dev.lodestar.theme.statement.ThemeIdeaEntity;
import dev.lodestar.theme.statement.ThemeStatementEntity;
import dev.lodestar.theme.statement.ThemeTopicEntity;

/** Ideas that came in after the search: the vote on them, and their leaving. */
@ApplicationScoped
class IncrementalAssignment {

    private final SentenceVectors vectors;
    private final TopicVoters voters;
    private final EntityManager entities;

    IncrementalAssignment(SentenceVectors vectors, TopicVoters voters, EntityManager entities) {
        this.vectors = vectors;
        this.voters = voters;
        this.entities = entities;
    }

    /** Gives each idea the theme that its neighbours vote for; without a decision it stays without a theme. */
    void place(ThemeTopicEntity topic, List<ThemeIdeaEntity> ideas) {
        if (ideas.isEmpty()) {
            return;
        }
        var known = vectors.of(ideas.stream().map(idea -> idea.unit().sameWords()).distinct().toList());
        var voting = voters.of(topic.id);
        var centroids = new HashMap<UUID, float[]>();
        for (var idea : ideas) {
            var vector = known.of(idea.unit().sameWords());
            NeighbourVote.label(voting.placed(), vector).ifPresent(number -> {
                var theme = voting.themes().get(number);
                idea.themeId = theme;
                idea.similarity = Vectors.dot(vector, centroids.computeIfAbsent(theme,
                        id -> Vectors.fromBytes(ThemeEntity.findTheme(id).orElseThrow().centroid)));
            });
        }
    }

    /**
     * Removes what was added after the search unless it is still said; the search's own statements stay.
     *
     * @return whether anything was removed
     */
    boolean forgetAllBut(ThemeTopicEntity topic, Predicate<ThemeStatementEntity> said) {
        var gone = ThemeStatementEntity
                .<ThemeStatementEntity> list("topicId = ?1 and addedAt is not null", topic.id).stream()
                .filter(said.negate()).map(statement -> statement.id).toList();
        if (gone.isEmpty()) {
            return false;
        }
        var themes = ThemeIdeaEntity.<ThemeIdeaEntity> list("statementId in ?1", gone).stream()
                .map(idea -> idea.themeId).filter(Objects::nonNull).collect(Collectors.toSet());
        ThemeIdeaEntity.delete("statementId in ?1", gone);
        ThemeStatementEntity.delete("id in ?1", gone);
        entities.flush();
        // A theme that was found in the queue may have stood on these alone.
        themes.stream().filter(theme -> ThemeIdeaEntity.count("themeId", theme) == 0)
                .forEach(ThemeEntity::deleteById);
        return true;
    }
}
