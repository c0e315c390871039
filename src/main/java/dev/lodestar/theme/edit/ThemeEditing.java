package dev.lodestar.theme.edit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import dev.lodestar.theme.ThemeStanding;
import dev.lodestar.theme.edit.model.Edit;
import dev.lodestar.theme.edit.model.EditedThemes;
import dev.lodestar.theme.edit.model.Idea;
import dev.lodestar.theme.embedding.SentenceVectors;
import dev.lodestar.theme.identity.ThemeIdentityEntity;
import dev.lodestar.theme.identity.ThemeSuccession;
import dev.lodestar.theme.statement.PlacedIdea;
import dev.lodestar.theme.statement.ThemeEntity;
import dev.lodestar.theme.statement.ThemeIdeaEntity;
import dev.lodestar.theme.statement.ThemeTopicEntity;

/** Lets people's edits hold in a search: in one that has just found its themes, and in one that is looked at. */
@ApplicationScoped
public class ThemeEditing {

    private final EntityManager entities;
    private final ThemeEditLogs logs;
    private final ThemeSuccession succession;
    private final EditedThemeWriter writer;
    private final SentenceVectors vectors;

    ThemeEditing(EntityManager entities, ThemeEditLogs logs, ThemeSuccession succession, EditedThemeWriter writer,
            SentenceVectors vectors) {
        this.entities = entities;
        this.logs = logs;
        this.succession = succession;
        this.writer = writer;
        this.vectors = vectors;
    }

    /**
     * Takes a topic whose themes have just been found into its edit log: they get their identities, and the edits that count
     * now
     * take effect. The edit log is held until the transaction ends, so that an edit comes before this or finds the themes.
     */
    @Transactional
    public void finalise(ThemeTopicEntity topic) {
        var log = logs.lock(topic.key);
        log.searches++;
        topic.editLogId = log.id;
        topic.search = log.searches;
        succession.succeed(topic);
        apply(topic);
    }

    /** Makes the themes of a topic what the edits that count make of what the search found. The edit log must be held. */
    @Transactional
    void apply(ThemeTopicEntity topic) {
        entities.flush();
        var place = topic.finalised();
        var edits = ThemeEditEntity.asConstraints(ThemeEditEntity.counting(place.editLogId(), place.search()));
        List<ThemeEntity> themes = ThemeEntity.list("topicId = ?1 order by id", topic.id);
        if (edits.isEmpty() && themes.stream().noneMatch(ThemeEditing::bearsEdits)
                && ThemeIdeaEntity.count("topicId = ?1 and (edited or confirmed)", topic.id) == 0) {
            return;
        }
        var ideas = PlacedIdea.ofTopic(entities, topic.id);
        var identities = themes.stream()
                .collect(Collectors.toMap(theme -> theme.id, theme -> theme.identityId));
        var edited = EditedThemes.of(
                ideas.stream().map(idea -> new Idea(idea.quote(), identities.get(idea.asFound()))).toList(), edits,
                ThemeIdentityEntity.lineages(place.editLogId()), vectors(edits, ideas));
        writer.write(topic, themes, ideas, edited);
    }

    private static boolean bearsEdits(ThemeEntity theme) {
        return theme.standing != ThemeStanding.SHOWN || theme.pinned || theme.automaticName != null;
    }

    /** The vectors by the hash of the words, if anything is pinned; null for words that are not known any more. */
    private Function<String, float[]> vectors(List<Edit> edits, List<PlacedIdea> ideas) {
        var hashes = new HashSet<String>();
        if (edits.stream().anyMatch(Edit.Pinned.class::isInstance)) {
            ideas.forEach(idea -> hashes.add(idea.wordsHash()));
            edits.forEach(edit -> edit.quotes().forEach(quote -> hashes.add(quote.wordsHash())));
        }
        return hashes.isEmpty() ? hash -> null : new HashMap<>(vectors.stored(hashes))::get;
    }
}
