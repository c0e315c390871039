package dev.lodestar.theme.grouping;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import dev.lodestar.language.Embeddings;
import dev.lodestar.language.Vectors;
import dev.lodestar.theme.grouping.model.Extraction;
import dev.lodestar.theme.grouping.model.FoundTheme;
import dev.lodestar.theme.grouping.model.NearDuplicates;
import dev.lodestar.theme.statement.PlacedBy;
import dev.lodestar.theme.statement.ThemeEntity;
import dev.lodestar.theme.statement.ThemeIdeaEntity;
import dev.lodestar.theme.statement.ThemeTopicEntity;

/**
 * What a search found among ideas, not stored yet.
 *
 * @param ideas what was searched
 * @param duplicates for each theme, for each of its ideas the place of the one that stands for it
 */
public record FoundThemes(TopicIdeas ideas, Extraction extraction, List<List<Integer>> duplicates) {

    /**
     * Searches them.
     *
     * @param vectors of the ideas' wordings
     * @param finer how many steps finer than the data say, negative for coarser
     */
    static FoundThemes in(TopicIdeas ideas, Embeddings vectors, int finer) {
        var extraction = Extraction.of(ideas.said(), vectors::of, finer);
        var duplicates = extraction.themes().stream().map(theme -> NearDuplicates.among(theme.ideas().stream()
                .map(idea -> ideas.said().get(idea.index()).unit().sameWords()).toList(), vectors::of)).toList();
        return new FoundThemes(ideas, extraction, duplicates);
    }

    /** Stores one of the themes and puts its ideas into it; its tally is not counted yet. */
    public ThemeEntity store(int number, ThemeTopicEntity topic, PlacedBy by) {
        var found = extraction.themes().get(number);
        var theme = new ThemeEntity();
        theme.runId = topic.runId;
        theme.topicId = topic.id;
        theme.name = found.name();
        theme.phrases = found.phrases();
        theme.confidence = found.confidence();
        theme.centroid = Vectors.toBytes(found.centroid());
        theme.people = (int) found.people();
        theme.asked = topic.asked;
        theme.persist();
        var members = found.ideas().stream().map(idea -> ideas.ids().get(idea.index())).toList();
        var duplicateOf = new ArrayList<UUID>();
        IntStream.range(0, members.size()).forEach(i -> {
            int first = duplicates.get(number).get(i);
            duplicateOf.add(first == i ? null : members.get(first));
        });
        ThemeIdeaEntity.place(theme, members, found.ideas().stream().map(FoundTheme.Idea::similarity).toList(), duplicateOf,
                by);
        return theme;
    }
}
