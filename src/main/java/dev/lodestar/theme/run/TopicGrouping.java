package dev.lodestar.theme.run;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.shared.database.AdvisoryLock;
import dev.lodestar.theme.edit.ThemeEditing;
import dev.lodestar.theme.run.model.Extraction;
import dev.lodestar.theme.statement.PlacedBy;
import dev.lodestar.theme.statement.ThemeErasureHandler;
import dev.lodestar.theme.statement.ThemeIdeaEntity;
import dev.lodestar.theme.statement.ThemeTopicEntity;
import dev.lodestar.theme.tally.ThemeTallies;

/** Finds the themes of one topic and stores them with their tallies. */
@ApplicationScoped
class TopicGrouping {

    private final ThemeTallies tallies;
    private final ThemeEditing editing;
    private final SearchLimiter room;
    private final AdvisoryLock lock;

    TopicGrouping(ThemeTallies tallies, ThemeEditing editing, SearchLimiter room, AdvisoryLock lock) {
        this.tallies = tallies;
        this.editing = editing;
        this.room = room;
        this.lock = lock;
    }

    /** What came of a search. */
    enum Outcome {
        STORED,
        /** Somebody who had said something was erased meanwhile: it is to be done again. */
        OUTDATED,
        /** Another search is going on: it is to be done later. */
        LATER
    }

    /**
     * Finds them.
     *
     * @param check throws when they are not wanted any more
     */
    Outcome find(ThemeTopicEntity topic, Runnable check) {
        Optional<FoundThemes> searched = room.search(() -> TopicIdeas.of(topic.id), topic.steps, check);
        if (searched.isEmpty()) {
            return Outcome.LATER;
        }
        FoundThemes found = searched.get();
        int ideas = found.ideas().ids().size();
        // From here on an erasure waits for what is stored, and counts it again.
        lock.take(ThemeErasureHandler.LOCK);
        if (ThemeIdeaEntity.count("topicId", topic.id) != ideas) {
            return Outcome.OUTDATED;
        }
        Extraction extraction = found.extraction();
        for (int i = 0; i < extraction.themes().size(); i++) {
            found.keep(i, topic, PlacedBy.FOUND);
        }
        topic.ideas = ideas;
        topic.unplaced = extraction.unplaced().size();
        if (!extraction.themes().isEmpty()) {
            topic.resolution = extraction.resolution();
            topic.stability = extraction.stability();
        }
        editing.settle(topic);
        tallies.count(topic);
        return Outcome.STORED;
    }
}
