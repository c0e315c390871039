package dev.lodestar.theme.edit;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import dev.lodestar.clustering.TextClustering;
import dev.lodestar.language.ClusterNames;
import dev.lodestar.language.SameWords;
import dev.lodestar.language.Words;
import dev.lodestar.theme.ThemeStanding;
import dev.lodestar.theme.embedding.SentenceVectors;
import dev.lodestar.theme.grouping.model.ClusterSummary;
import dev.lodestar.theme.statement.PlacedIdea;
import dev.lodestar.theme.statement.ThemeEntity;
import dev.lodestar.theme.statement.ThemeIdeaEntity;
import dev.lodestar.theme.statement.ThemeStatementEntity;
import dev.lodestar.theme.statement.ThemeTopicEntity;

/**
 * What edits keep of a person who wishes to be forgotten: their confirmed and moved quotes, and names that people took from
 * their words. A name of two words or fewer counts as theirs only if it is all they said, and none does that somebody else
 * said too.
 */
@ApplicationScoped
public class ErasedEdits {

    private static final int FEWEST_WORDS = 3;

    private final EntityManager entities;
    private final ThemeEditLogs logs;
    private final ThemeEditing editing;
    private final SentenceVectors vectors;

    ErasedEdits(EntityManager entities, ThemeEditLogs logs, ThemeEditing editing, SentenceVectors vectors) {
        this.entities = entities;
        this.logs = logs;
        this.editing = editing;
        this.vectors = vectors;
    }

    /** Removes it, before the statements themselves are gone. The edit logs of the topics are held from here on. */
    public void forget(Set<UUID> people, List<ThemeStatementEntity> statements, Collection<UUID> topicIds) {
        finalised(topicIds).stream().map(topic -> topic.finalised().editLogId()).distinct().sorted().forEach(logs::lock);
        ThemeEditQuoteEntity.delete("personId in ?1", people);
        forgetNames(people, statements);
        forgetFoundNames(people, statements);
    }

    /** A theme without words in it stays only where people put its words into other themes. */
    public void leave(ThemeEntity theme) {
        if (ThemeIdeaEntity.count("edited and foundThemeId = ?1", theme.id) == 0) {
            theme.delete();
        } else {
            theme.standing = ThemeStanding.EMPTIED;
        }
    }

    /** Lets the edits hold again in what is left. */
    public void reapply(Collection<UUID> topicIds) {
        finalised(topicIds).forEach(editing::apply);
    }

    private void forgetNames(Set<UUID> people, List<ThemeStatementEntity> statements) {
        var texts = statements.stream().map(statement -> SameWords.of(statement.text)).collect(Collectors.toSet());
        var ideas = ideasOf(statements).stream().map(idea -> SameWords.of(idea.words)).collect(Collectors.toSet());
        for (var edit : ThemeEditEntity.<ThemeEditEntity> list("name is not null")) {
            var name = SameWords.of(Objects.requireNonNull(edit.name, "Only edits with a name are read"));
            boolean theirs = ideas.contains(name) || texts.contains(name)
                    || Words.count(name) >= FEWEST_WORDS && texts.stream().anyMatch(text -> text.contains(name));
            if (!theirs || isSaidByOthers(name, people)) {
                continue;
            }
            if (edit.kind == ThemeEditKind.RENAME) {
                edit.delete();
            } else {
                edit.name = null;
            }
        }
        entities.flush();
    }

    private boolean isSaidByOthers(String plainWords, Set<UUID> people) {
        return entities.createQuery("""
                select count(i) from ThemeIdeaEntity i, ThemeStatementEntity s
                where s.id = i.statementId and i.wordsHash = :hash and s.personId not in :people""", Long.class)
                .setParameter("hash", TextClustering.hash(plainWords)).setParameter("people", people).getSingleResult() > 0;
    }

    /** What a search had called a theme in their words is called in the words of somebody else who was in it. */
    private void forgetFoundNames(Set<UUID> people, List<ThemeStatementEntity> statements) {
        var named = new HashSet<UUID>();
        ideasOf(statements).forEach(idea -> {
            var found = idea.edited ? idea.foundThemeId : idea.themeId;
            var name = ClusterNames.name(List.of(idea.words), List.of(1.0));
            if (found != null && ThemeEntity.findTheme(found).filter(theme -> name.equals(theme.foundName)).isPresent()) {
                named.add(found);
            }
        });
        for (var id : named) {
            var theme = ThemeEntity.findTheme(id).orElseThrow();
            var words = PlacedIdea.everIn(entities, List.of(id)).stream()
                    .filter(idea -> id.equals(idea.asFound()) && !people.contains(idea.personId())).map(PlacedIdea::words)
                    .toList();
            theme.foundName = theme.found().filter(found -> !words.isEmpty())
                    .map(found -> ClusterSummary.around(found.centroid(), words,
                            vectors.of(words.stream().map(SameWords::of).toList())::of).name())
                    .orElse(null);
        }
        entities.flush();
    }

    private static List<ThemeIdeaEntity> ideasOf(List<ThemeStatementEntity> statements) {
        return statements.isEmpty() ? List.of()
                : ThemeIdeaEntity.list("statementId in ?1", statements.stream().map(statement -> statement.id).toList());
    }

    private static List<ThemeTopicEntity> finalised(Collection<UUID> topicIds) {
        return topicIds.isEmpty() ? List.of()
                : ThemeTopicEntity.withIds(List.copyOf(topicIds)).stream().filter(topic -> topic.logPlace().isPresent())
                        .sorted(Comparator.comparing(ThemeTopicEntity::finalised)).toList();
    }
}
