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

import dev.lodestar.language.ReadingOutcome;
import dev.lodestar.language.SameWords;
import dev.lodestar.language.ThemeStance;
import dev.lodestar.language.Vectors;
import dev.lodestar.shared.Cursor;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Page;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.theme.embedding.SentenceVectors;
import dev.lodestar.theme.run.ThemeRunEntity;
import dev.lodestar.theme.statement.ThemeEntity;
import dev.lodestar.theme.statement.ThemeIdeaEntity;
import dev.lodestar.theme.statement.ThemeStatementEntity;
import dev.lodestar.theme.statement.ThemeTopicEntity;

import org.jspecify.annotations.Nullable;

/** Looking at themes, down to the words. */
@ApplicationScoped
public class Themes {

    /** A statement that belongs to a theme or to none, with what it was cut from. */
    private static final String IDEAS = """
            select i, s from ThemeIdeaEntity i, ThemeStatementEntity s where s.id = i.statementId and\s""";

    private final EntityManager entities;

    private final SentenceVectors vectors;
    private final Tenancy tenancy;

    Themes(EntityManager entities, SentenceVectors vectors, Tenancy tenancy) {
        this.entities = entities;
        this.vectors = vectors;
        this.tenancy = tenancy;
    }

    @Transactional
    public Optional<Theme> find(UUID id) {
        return ThemeEntity.findTheme(id).map(ThemeEntity::toTheme);
    }

    /**
     * The themes of a run that stand in a certain way, those of most people first.
     *
     * @param topicId only those of one topic, or null for all
     */
    @Transactional
    public Page<Theme> list(UUID runId, @Nullable UUID topicId, ThemeStanding standing, PageRequest request) {
        requireRun(runId);
        return request.page(ThemeEntity.ranked(runId, topicId, standing, request), ThemeEntity::cursor)
                .map(ThemeEntity::toTheme);
    }

    /** All themes of a run that stand in the rankings, those of most people first. */
    @Transactional
    public List<Theme> all(UUID runId) {
        requireRun(runId);
        return ThemeEntity.ofRun(runId).stream().map(ThemeEntity::toTheme).toList();
    }

    /** The direction of the mean of a theme's texts, of length 1. */
    @Transactional
    public float[] middle(UUID themeId) {
        return ThemeEntity.findTheme(themeId).map(theme -> Vectors.fromBytes(theme.middle))
                .orElseThrow(() -> UserErrorException.notFound("theme", themeId));
    }

    /** The directions of words, by the words. */
    @Transactional
    public Map<String, float[]> vectors(Collection<String> texts) {
        return vectors.of(texts);
    }

    /** For each theme the mean cosine similarity of the statements of one side to its middle. */
    @Transactional
    public Map<UUID, Double> meanSimilarities(Collection<UUID> themeIds, ThemeStance stance) {
        Map<UUID, Double> means = new HashMap<>();
        entities.createQuery("""
                select i.themeId, avg(i.similarity) from ThemeIdeaEntity i
                where i.themeId in :themes and i.stance = :stance group by 1""", Object[].class)
                .setParameter("themes", themeIds).setParameter("stance", stance).getResultList()
                .forEach(row -> means.put((UUID) row[0], (Double) row[1]));
        return means;
    }

    /** What is said for each theme nearest to its middle, by different people, in the order of the themes. */
    @Transactional
    public List<List<ThemeStatement>> quotes(List<UUID> themeIds, int most) {
        return quotes(themeIds, ThemeStance.FOR, most);
    }

    /** What is said on one side of each theme nearest to its middle, by different people, in the order of the themes. */
    @Transactional
    public List<List<ThemeStatement>> quotes(List<UUID> themeIds, ThemeStance stance, int most) {
        Map<UUID, List<ThemeStatement>> quotes = new HashMap<>();
        ThemeIdeaEntity.nearest(tenancy.current(), themeIds, stance, most).forEach(row -> quotes
                .computeIfAbsent(((ThemeIdeaEntity) row[0]).themeId, id -> new ArrayList<>()).add(statement(row)));
        return themeIds.stream().map(id -> quotes.getOrDefault(id, List.of())).toList();
    }

    /** Several themes by id. */
    @Transactional
    public Map<UUID, Theme> byIds(Collection<UUID> ids) {
        return ThemeEntity.<ThemeEntity> list("id in ?1", List.copyOf(ids)).stream()
                .collect(Collectors.toMap(theme -> theme.id, ThemeEntity::toTheme));
    }

    /**
     * What is said in a theme, nearest to its middle first; what is said in nearly the same words, once.
     *
     * @param stance the side, or null for both
     */
    @Transactional
    public Page<ThemeStatement> statements(UUID themeId, @Nullable ThemeStance stance, PageRequest request) {
        if (ThemeEntity.findTheme(themeId).isEmpty()) {
            throw UserErrorException.notFound("theme", themeId);
        }
        var after = request.afterKeys(2);
        var query = entities.createQuery(IDEAS + """
                i.themeId = :theme and i.stance in :stances and not exists (select 1 from ThemeIdeaEntity first
                where first.id = i.echoOf and first.themeId = i.themeId and first.stance = i.stance)"""
                + (after.isPresent() ? " and (i.similarity < :similarity or i.similarity = :similarity and i.id > :id)" : "")
                + " order by i.similarity desc, i.id", Object[].class).setParameter("theme", themeId)
                .setParameter("stances", stance == null ? List.of(ThemeStance.values()) : List.of(stance));
        after.ifPresent(cursor -> query.setParameter("similarity", similarity(cursor)).setParameter("id",
                Ids.parse("cursor", cursor.keys().get(1))));
        List<Object[]> rows = query.setMaxResults(request.rowsToRead()).getResultList();
        return request.page(rows, row -> Cursor.of(((ThemeIdeaEntity) row[0]).similarity, ((ThemeIdeaEntity) row[0]).id))
                .map(Themes::statement);
    }

    /**
     * Everything that is said in a theme, nearest to its middle first. What a person says in a tagged passage and in the turn
     * that it stands in is said once.
     */
    @Transactional
    public List<ThemeStatement> allStatements(UUID themeId) {
        Map<List<Object>, ThemeStatement> said = new LinkedHashMap<>();
        ThemeIdeaEntity.withStatements(themeId).stream().map(Themes::statement).forEach(one -> said.merge(
                one.kind() == StatementKind.ANSWER ? List.of(one.id()) : List.of(one.personId(), SameWords.of(one.words())),
                one,
                (first, second) -> second.kind() == StatementKind.PASSAGE && first.kind() == StatementKind.TURN ? second
                        : first));
        return List.copyOf(said.values());
    }

    /** For each statement by how many people it is said in the same or nearly the same words, at least 1. */
    @Transactional
    public List<Integer> peopleSayingSo(List<ThemeStatement> statements) {
        Map<UUID, Integer> people = new HashMap<>();
        ThemeIdeaEntity.peopleEchoing(statements.stream().map(ThemeStatement::id).toList())
                .forEach(row -> people.put((UUID) row[0], ((Long) row[1]).intValue()));
        return statements.stream().map(statement -> people.getOrDefault(statement.id(), 1)).toList();
    }

    /** What is said in the same or nearly the same words as a statement of a theme, with it. */
    @Transactional
    public Page<ThemeStatement> echoes(UUID statementId, PageRequest request) {
        if (ThemeIdeaEntity.findByIdOptional(statementId).isEmpty()) {
            throw UserErrorException.notFound("theme statement", statementId);
        }
        List<Object[]> rows = entities.createQuery(
                IDEAS + "(i.id = :idea or i.echoOf = :idea) and i.id > :after order by i.id", Object[].class)
                .setParameter("idea", statementId).setParameter("after", request.afterId().orElse(new UUID(0, 0)))
                .setMaxResults(request.rowsToRead()).getResultList();
        return request.page(rows, row -> Cursor.of(((ThemeIdeaEntity) row[0]).id)).map(Themes::statement);
    }

    /** Everything that is said on one side of a theme, nearest to its middle first. */
    @Transactional
    public List<ThemeStatement> allStatements(UUID themeId, ThemeStance stance) {
        return allStatements(themeId).stream().filter(statement -> statement.stance() == stance).toList();
    }

    /** What belongs to no theme of a run. */
    @Transactional
    public Page<ThemeStatement> unplaced(UUID runId, PageRequest request) {
        requireRun(runId);
        var after = request.afterId();
        var query = entities.createQuery(IDEAS + "i.runId = :run and i.themeId is null"
                + (after.isPresent() ? " and i.id > :id" : "") + " order by i.id", Object[].class)
                .setParameter("run", runId);
        after.ifPresent(id -> query.setParameter("id", id));
        List<Object[]> rows = query.setMaxResults(request.rowsToRead()).getResultList();
        return request.page(rows, row -> Cursor.of(((ThemeIdeaEntity) row[0]).id)).map(Themes::statement);
    }

    /**
     * The statements of a run that were read in a certain way: what was set aside, what was not understood.
     *
     * @param language the code of a language, null for every one
     */
    @Transactional
    public Page<ThemeStatement> withOutcome(UUID runId, ReadingOutcome outcome, String language, PageRequest request) {
        requireRun(runId);
        return request.page(ThemeStatementEntity.withOutcome(runId, outcome, language, request), row -> Cursor.of(row.id))
                .map(ThemeStatementEntity::whole);
    }

    /** For each theme its topic. */
    @Transactional
    public List<ThemeTopic> topics(List<Theme> themes) {
        Map<UUID, ThemeTopic> topics = ThemeTopicEntity.withIds(themes.stream().map(Theme::topicId).distinct().toList())
                .stream().collect(Collectors.toMap(topic -> topic.id, ThemeTopicEntity::toThemeTopic));
        return themes.stream().map(theme -> topics.get(theme.topicId())).toList();
    }

    /** For each theme the run that found it. */
    @Transactional
    public List<ThemeRun> runs(List<Theme> themes) {
        Map<UUID, ThemeRun> runs = ThemeRunEntity.withIds(themes.stream().map(Theme::runId).distinct().toList()).stream()
                .collect(Collectors.toMap(run -> run.id, ThemeRunEntity::toThemeRun));
        return themes.stream().map(theme -> runs.get(theme.runId())).toList();
    }

    private static ThemeStatement statement(Object[] row) {
        return ((ThemeIdeaEntity) row[0]).in((ThemeStatementEntity) row[1]);
    }

    private static double similarity(Cursor cursor) {
        try {
            return Double.parseDouble(cursor.keys().get(0));
        } catch (NumberFormatException e) {
            throw UserErrorException.invalid("This is not a cursor of this list. Use an endCursor that the list gave you.",
                    "after");
        }
    }

    private static void requireRun(UUID runId) {
        if (ThemeRunEntity.findRun(runId).isEmpty()) {
            throw UserErrorException.notFound("theme run", runId);
        }
    }
}
