package dev.lodestar.theme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import dev.lodestar.language.Embeddings;
import dev.lodestar.language.SameWords;
import dev.lodestar.language.ThemeSide;
import dev.lodestar.language.Vectors;
import dev.lodestar.shared.Page;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.graphql.ChildrenOf;
import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.theme.embedding.SentenceVectors;
import dev.lodestar.theme.run.ThemeRunEntity;
import dev.lodestar.theme.statement.SaidIdea;
import dev.lodestar.theme.statement.ThemeEntity;
import dev.lodestar.theme.statement.ThemeIdeaEntity;
import dev.lodestar.theme.statement.ThemeOrderField;
import dev.lodestar.theme.statement.ThemeTopicEntity;

/** Looking at themes; their words a page at a time are in {@link ThemeStatements}. */
@ApplicationScoped
public class Themes {

    private final EntityManager entities;
    private final SentenceVectors vectors;
    private final Tenancy tenancy;

    Themes(EntityManager entities, SentenceVectors vectors, Tenancy tenancy) {
        this.entities = entities;
        this.vectors = vectors;
        this.tenancy = tenancy;
    }

    private record MeanSimilarity(UUID themeId, Double mean) {
    }

    @Transactional
    public Optional<Theme> find(UUID id) {
        return ThemeEntity.findTheme(id).map(ThemeEntity::toTheme);
    }

    /** Pages of the themes of runs. */
    @Transactional
    public Map<ChildrenOf<ThemeOrderField>, Page<Theme>> pages(Collection<ChildrenOf<ThemeOrderField>> asked) {
        return ThemeEntity.pagesOfRuns().of(asked).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, page -> page.getValue().map(ThemeEntity::toTheme)));
    }

    /** All themes of a run that stand in the rankings, those of most people first. */
    @Transactional
    public List<Theme> all(UUID runId) {
        requireRun(runId);
        return ThemeEntity.ofRun(runId).stream().map(ThemeEntity::toTheme).toList();
    }

    /** The direction of the mean of a theme's texts, of length 1. */
    @Transactional
    public float[] centroid(UUID themeId) {
        return ThemeEntity.findTheme(themeId).map(theme -> Vectors.fromBytes(theme.centroid))
                .orElseThrow(() -> UserErrorException.notFound("theme", themeId));
    }

    /** The directions of words. */
    @Transactional
    public Embeddings vectors(Collection<String> texts) {
        return vectors.of(texts);
    }

    /** For each theme the mean cosine similarity of the statements of one side to its centroid. */
    @Transactional
    public Map<UUID, Double> meanSimilarities(Collection<UUID> themeIds, ThemeSide side) {
        return entities.createQuery("""
                select i.themeId, avg(i.similarity) from ThemeIdeaEntity i
                where i.themeId in :themes and i.side = :side group by 1""", MeanSimilarity.class)
                .setParameter("themes", themeIds).setParameter("side", side).getResultStream()
                .collect(Collectors.toMap(MeanSimilarity::themeId, MeanSimilarity::mean));
    }

    /** What is said for each theme nearest to its centroid, by different people, in the order of the themes. */
    @Transactional
    public List<List<ThemeStatement>> quotes(List<UUID> themeIds, int most) {
        return quotes(themeIds, ThemeSide.FOR, most);
    }

    /** What is said on one side of each theme nearest to its centroid, by different people, in the order of the themes. */
    @Transactional
    public List<List<ThemeStatement>> quotes(List<UUID> themeIds, ThemeSide side, int most) {
        var quotes = new HashMap<UUID, List<ThemeStatement>>();
        ThemeIdeaEntity.nearest(tenancy.current(), themeIds, side, most).forEach(row -> quotes
                .computeIfAbsent(row.themeId(), id -> new ArrayList<>()).add(row.toThemeStatement()));
        return themeIds.stream().map(id -> quotes.getOrDefault(id, List.of())).toList();
    }

    /** Several themes by id. */
    @Transactional
    public Map<UUID, Theme> byIds(Collection<UUID> ids) {
        return ThemeEntity.<ThemeEntity> list("id in ?1", List.copyOf(ids)).stream()
                .collect(Collectors.toMap(theme -> theme.id, ThemeEntity::toTheme));
    }

    /**
     * Everything that is said in a theme, nearest to its centroid first. What a person says in a tagged passage and in the turn
     * that it stands in is said once.
     */
    @Transactional
    public List<ThemeStatement> allStatements(UUID themeId) {
        var said = new LinkedHashMap<List<Object>, ThemeStatement>();
        ThemeIdeaEntity.withStatements(themeId).stream().map(SaidIdea::toThemeStatement).forEach(one -> said.merge(
                one.origin().kind() == StatementKind.ANSWER ? List.of(one.id())
                        : List.of(one.personId(), SameWords.of(one.words())),
                one,
                (first, second) -> second.origin().kind() == StatementKind.PASSAGE
                        && first.origin().kind() == StatementKind.TURN ? second
                                : first));
        return List.copyOf(said.values());
    }

    /** Everything that is said on one side of a theme, nearest to its centroid first. */
    @Transactional
    public List<ThemeStatement> allStatements(UUID themeId, ThemeSide side) {
        return allStatements(themeId).stream().filter(statement -> statement.placement().side() == side).toList();
    }

    /** For each theme its topic. */
    @Transactional
    public List<ThemeTopic> topics(List<Theme> themes) {
        var topics = ThemeTopicEntity.withIds(themes.stream().map(Theme::topicId).distinct().toList())
                .stream().collect(Collectors.toMap(topic -> topic.id, ThemeTopicEntity::toThemeTopic));
        return themes.stream().map(theme -> topics.get(theme.topicId())).toList();
    }

    /** For each theme the run that found it. */
    @Transactional
    public List<ThemeRun> runs(List<Theme> themes) {
        var runs = ThemeRunEntity.withIds(themes.stream().map(Theme::runId).distinct().toList()).stream()
                .collect(Collectors.toMap(run -> run.id, ThemeRunEntity::toThemeRun));
        return themes.stream().map(theme -> runs.get(theme.runId())).toList();
    }

    private static void requireRun(UUID runId) {
        if (ThemeRunEntity.findRun(runId).isEmpty()) {
            throw UserErrorException.notFound("theme run", runId);
        }
    }
}
