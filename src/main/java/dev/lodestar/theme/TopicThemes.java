package dev.lodestar.theme;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.shared.database.NamedLock;
import dev.lodestar.theme.extraction.Extraction;

/** Finds the themes of one topic and stores them with their tallies. */
@ApplicationScoped
class TopicThemes {

    private final SentenceVectors vectors;
    private final ThemeTallies tallies;
    private final ThemeEditing editing;
    private final SearchRoom room;
    private final NamedLock lock;

    TopicThemes(SentenceVectors vectors, ThemeTallies tallies, ThemeEditing editing, SearchRoom room, NamedLock lock) {
        this.vectors = vectors;
        this.tallies = tallies;
        this.editing = editing;
        this.room = room;
        this.lock = lock;
    }

    /**
     * Finds them.
     *
     * @param check throws when they are not wanted any more
     * @return whether they are stored; not, if somebody who had said something was erased meanwhile, and then it is to be done
     *         again
     */
    boolean find(ThemeTopicEntity topic, Runnable check) {
        int steps = topic.steps;
        TopicIdeas ideas = TopicIdeas.of(topic.id);
        Map<String, float[]> known = vectors.of(ideas.wordings());
        FoundThemes found = room.run(() -> FoundThemes.in(ideas, known, steps), check);
        // From here on an erasure waits for what is stored, and counts it again.
        lock.take(ErasedPeople.LOCK);
        if (ThemeIdeaEntity.count("topicId", topic.id) != ideas.ids().size()) {
            return false;
        }
        Extraction extraction = found.extraction();
        for (int i = 0; i < extraction.themes().size(); i++) {
            found.keep(i, topic, PlacedBy.FOUND);
        }
        topic.ideas = ideas.ids().size();
        topic.unplaced = extraction.unplaced().size();
        if (!extraction.themes().isEmpty()) {
            topic.resolution = extraction.resolution();
            topic.stability = extraction.stability();
        }
        editing.settle(topic);
        tallies.count(topic);
        return true;
    }
}
