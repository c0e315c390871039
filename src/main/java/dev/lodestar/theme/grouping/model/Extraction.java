package dev.lodestar.theme.grouping.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

import dev.lodestar.clustering.TextClustering;
import dev.lodestar.language.ClusterNames;
import dev.lodestar.language.IdeaUnit;
import dev.lodestar.language.KeyPhrases;
import dev.lodestar.language.Vectors;

/**
 * The themes in what people said about one topic.
 *
 * @param themes by number of people, most first
 * @param unplaced indices of what belongs to no theme
 * @param resolution of the chosen granularity
 * @param stability how well the themes come back when one text in five is left out, at most 1
 */
public record Extraction(List<FoundTheme> themes, List<Integer> unplaced, double resolution, double stability) {

    /** With fewer ideas than this there is a list to read and nothing to claim. */
    public static final int FEWEST = 12;

    private static final int PHRASES = 3;

    /**
     * Finds the themes. The same ideas in any order give the same themes.
     *
     * @param said the ideas
     * @param vectorOf the vector of the words of an idea, see {@link IdeaUnit#sameWords()}
     */
    public static Extraction of(List<Said> said, Function<String, float[]> vectorOf) {
        return of(said, vectorOf, 0);
    }

    /**
     * Finds the themes, coarser or finer than the data say.
     *
     * @param finer how many rungs of the ladder finer, negative for coarser
     * @see #of(List, Function)
     */
    public static Extraction of(List<Said> said, Function<String, float[]> vectorOf, int finer) {
        if (said.size() < FEWEST) {
            return new Extraction(List.of(), IntStream.range(0, said.size()).boxed().toList(), 1, 1);
        }
        var byWords = new TreeMap<String, List<Integer>>();
        for (int i = 0; i < said.size(); i++) {
            byWords.computeIfAbsent(said.get(i).unit().sameWords(), words -> new ArrayList<>()).add(i);
        }
        var texts = List.copyOf(byWords.keySet());
        var saying = List.copyOf(byWords.values());
        var vectors = texts.stream().map(vectorOf).toList();
        var partition = TextClustering.find(texts, vectors, finer);
        var groups = TextClustering.members(partition.groups());
        var phrases = new KeyPhrases(
                groups.stream().map(group -> group.stream().map(texts::get).toList()).toList());
        var themes = new ArrayList<FoundTheme>();
        var unplaced = new ArrayList<Integer>();
        for (int group = 0; group < groups.size(); group++) {
            var members = groups.get(group);
            var ideas = members.stream().flatMap(text -> saying.get(text).stream()).toList();
            if (ideas.stream().map(idea -> said.get(idea).voice().personId()).distinct().count() < 2) {
                unplaced.addAll(ideas);
                continue;
            }
            themes.add(theme(said, vectors, members, saying, phrases.of(group, PHRASES),
                    partition.confidence()[group]));
        }
        themes.sort(Comparator.comparingLong((FoundTheme theme) -> -theme.people()).thenComparing(FoundTheme::name)
                .thenComparing(theme -> said.get(theme.ideas().get(0).index()).unit().sameWords()));
        unplaced.sort(null);
        return new Extraction(themes, unplaced, partition.resolution(), partition.stability());
    }

    private static FoundTheme theme(List<Said> said, List<float[]> vectors, List<Integer> members,
            List<List<Integer>> saying, List<String> phrases, double confidence) {
        var centroid = Vectors.centroid(members.stream().map(vectors::get).toList());
        var similarities = members.stream().map(text -> Vectors.dot(centroid, vectors.get(text))).toList();
        var words = members.stream().map(text -> surface(said, saying.get(text))).toList();
        var ideas = new ArrayList<FoundTheme.Idea>();
        for (int i = 0; i < members.size(); i++) {
            for (int index : saying.get(members.get(i))) {
                ideas.add(new FoundTheme.Idea(index, similarities.get(i)));
            }
        }
        ideas.sort(Comparator.comparingDouble((FoundTheme.Idea idea) -> -idea.similarity())
                .thenComparing(idea -> said.get(idea.index()).unit().sameWords()));
        long people = ideas.stream().map(idea -> said.get(idea.index()).voice().personId()).distinct().count();
        return new FoundTheme(ClusterNames.name(words, similarities), phrases, people, ideas, centroid,
                confidence);
    }

    /** One spelling for the same words: the smallest, so that the order of the input does not show. */
    private static String surface(List<Said> said, List<Integer> same) {
        return same.stream().map(index -> said.get(index).unit().text()).min(String::compareTo).orElseThrow();
    }
}
