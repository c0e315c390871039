package dev.lodestar.theme.grouping;

import java.util.List;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.language.KeyPhrases;
import dev.lodestar.language.SameWords;
import dev.lodestar.language.Vectors;
import dev.lodestar.theme.embedding.SentenceVectors;
import dev.lodestar.theme.grouping.model.ClusterSummary;
import dev.lodestar.theme.statement.PlacedIdea;
import dev.lodestar.theme.statement.ThemeEntity;
import dev.lodestar.theme.statement.ThemeTopicEntity;
import dev.lodestar.theme.tally.ThemeTallies;

import org.jspecify.annotations.Nullable;

/** Names and describes themes anew whose ideas have changed; {@link ThemeTallies} counts them afterwards. */
@ApplicationScoped
public class ThemeSummaries {

    private static final int PHRASES = 3;

    private final SentenceVectors vectors;

    ThemeSummaries(SentenceVectors vectors) {
        this.vectors = vectors;
    }

    /**
     * Summaries of a topic's themes.
     *
     * @param groups the ideas of each theme after the edits
     * @param ideas all ideas of the topic
     */
    public OfTopic ofTopic(ThemeTopicEntity topic, List<List<PlacedIdea>> groups, List<PlacedIdea> ideas) {
        return new OfTopic(topic, groups, ideas);
    }

    /** Summarises on demand; what all themes need is read for the first one. */
    public final class OfTopic {

        private final ThemeTopicEntity topic;
        private final List<List<PlacedIdea>> groups;
        private final List<PlacedIdea> ideas;
        private @Nullable KeyPhrases phrases;

        private OfTopic(ThemeTopicEntity topic, List<List<PlacedIdea>> groups, List<PlacedIdea> ideas) {
            this.topic = topic;
            this.groups = groups;
            this.ideas = ideas;
        }

        /** Brings a theme up to date with the ideas of its group, and stores it. */
        public ClusterSummary summarise(ThemeEntity theme, int group) {
            var members = groups.get(group);
            var words = members.stream().map(PlacedIdea::words).toList();
            var known = vectors.of(words.stream().map(SameWords::of).distinct().toList());
            var found = theme.found().filter(before -> isAsFound(theme, members));
            var summary = found.map(before -> ClusterSummary.around(before.centroid(), words, known::of))
                    .orElseGet(() -> ClusterSummary.of(words, known::of));
            theme.automaticName = null;
            theme.name = found.map(ThemeEntity.Found::name).orElseGet(summary::name);
            theme.phrases = found.map(ThemeEntity.Found::phrases).orElseGet(() -> phrases().of(group, PHRASES));
            theme.centroid = Vectors.toBytes(summary.centroid());
            theme.people = (int) members.stream().map(PlacedIdea::personId).distinct().count();
            theme.asked = topic.asked;
            if (theme.id == null) {
                theme.persist();
            }
            return summary;
        }

        /** Whether a theme has what the search put into it, no more and no less: then it is shown as the search found it. */
        private boolean isAsFound(ThemeEntity theme, List<PlacedIdea> members) {
            var id = theme.id;
            return members.stream().allMatch(idea -> id.equals(idea.asFound()))
                    && ideas.stream().filter(idea -> id.equals(idea.asFound())).count() == members.size();
        }

        private KeyPhrases phrases() {
            if (phrases == null) {
                phrases = new KeyPhrases(groups.stream().map(group -> List.copyOf(
                        new TreeSet<>(group.stream().map(idea -> SameWords.of(idea.words())).toList()))).toList());
            }
            return phrases;
        }
    }
}
