package dev.lodestar.theme.grouping;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.shared.database.AdvisoryLock;
import dev.lodestar.theme.statement.PlacedBy;
import dev.lodestar.theme.statement.ThemeErasureHandler;
import dev.lodestar.theme.statement.ThemeIdeaEntity;
import dev.lodestar.theme.statement.ThemeTopicEntity;

/** Finds the themes of one topic and stores them as the data say, before anybody's edits and not counted yet. */
@ApplicationScoped
public class TopicGrouping {

    private final SearchLimiter limiter;
    private final AdvisoryLock locks;

    TopicGrouping(SearchLimiter limiter, AdvisoryLock locks) {
        this.limiter = limiter;
        this.locks = locks;
    }

    /** What came of a search. */
    public enum Outcome {
        STORED,
        /** Somebody who had said something was erased meanwhile: it is to be done again. */
        OUTDATED,
        /** Another search is going on: it is to be done later. */
        LATER
    }

    /**
     * Finds and stores them.
     *
     * @param check throws when they are not wanted any more
     */
    public Outcome group(ThemeTopicEntity topic, Runnable check) {
        var searched = limiter.search(() -> TopicIdeas.of(topic.id), topic.steps, check);
        if (searched.isEmpty()) {
            return Outcome.LATER;
        }
        var found = searched.get();
        int ideas = found.ideas().ids().size();
        // From here on an erasure waits for what is stored, and counts it again.
        locks.lock(ThemeErasureHandler.LOCK);
        if (ThemeIdeaEntity.count("topicId", topic.id) != ideas) {
            return Outcome.OUTDATED;
        }
        var extraction = found.extraction();
        for (int i = 0; i < extraction.themes().size(); i++) {
            found.store(i, topic, PlacedBy.FOUND);
        }
        if (!extraction.themes().isEmpty()) {
            topic.resolution = extraction.resolution();
            topic.stability = extraction.stability();
        }
        return Outcome.STORED;
    }
}
