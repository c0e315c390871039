package dev.lodestar.theme.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import dev.lodestar.clustering.TextClustering;
import dev.lodestar.language.IdeaUnit;
import dev.lodestar.language.SameWords;
import dev.lodestar.language.ThemeSide;
import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.database.Batches;
import dev.lodestar.shared.graphql.ChildPages;
import dev.lodestar.shared.graphql.Slice;
import dev.lodestar.theme.ThemeStatement;

import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "theme_idea")
public class ThemeIdeaEntity extends BaseEntity {

    public UUID runId;
    public UUID topicId;
    public UUID statementId;
    public @Nullable UUID themeId;
    public int startOffset;
    public int endOffset;
    public String words;
    public String wordsHash;
    public @Nullable Double similarity;
    public @Nullable UUID duplicateOf;
    @Enumerated(EnumType.STRING)
    public ThemeSide side = ThemeSide.FOR;
    /** Whether people put it into its theme, and then where the search had put it, null for no theme. */
    public boolean edited;
    public @Nullable UUID foundThemeId;
    public boolean confirmed;
    @Enumerated(EnumType.STRING)
    public PlacedBy placedBy = PlacedBy.FOUND;

    public static ThemeIdeaEntity of(ThemeStatementEntity statement, IdeaUnit unit) {
        var entity = new ThemeIdeaEntity();
        entity.placedBy = statement.addedAt == null ? PlacedBy.FOUND : PlacedBy.NEW;
        entity.runId = statement.runId;
        entity.topicId = statement.topicId;
        entity.statementId = statement.id;
        entity.startOffset = unit.start();
        entity.endOffset = unit.end();
        entity.words = unit.text();
        entity.wordsHash = TextClustering.hash(unit.sameWords());
        return entity;
    }

    /** Some different wordings: the hash of the last one, and how many they are. */
    public record Wordings(String last, Long count) {
    }

    /**
     * The different wordings of the run whose vectors are not known yet, in pieces of the order of their hashes.
     *
     * @param most wordings a piece
     * @return the pieces in their order
     */
    public static List<Wordings> unknownWordings(UUID workspaceId, UUID runId, String modelId, int most) {
        return getSession().createNativeQuery("""
                select max(words_hash) last, count(*) n from (
                    select words_hash, (row_number() over (order by words_hash) - 1) / :most as piece
                    from (select distinct words_hash from theme_idea where workspace_id = :workspace and run_id = :run) said
                    where not exists (select 1 from sentence_vector v where v.workspace_id = :workspace
                        and v.model_id = :model and v.words_hash = said.words_hash)) numbered
                group by piece order by piece""", Wordings.class).addScalar("last", String.class).addScalar("n", Long.class)
                .setParameter("workspace", workspaceId).setParameter("run", runId)
                .setParameter("model", modelId).setParameter("most", most).getResultList();
    }

    /** The different wordings of the run behind a hash and up to another, each by one of its ideas. */
    public static List<String> wordings(UUID workspaceId, UUID runId, String behind, String upTo) {
        var rows = getEntityManager().createNativeQuery("""
                select distinct on (words_hash) words from theme_idea
                where workspace_id = :workspace and run_id = :run and words_hash > :behind and words_hash <= :upTo
                order by words_hash, words""", String.class).setParameter("workspace", workspaceId)
                .setParameter("run", runId).setParameter("behind", behind).setParameter("upTo", upTo).getResultList();
        return rows.stream().map(words -> SameWords.of((String) words)).toList();
    }

    /** For each theme the ideas of one side nearest to its centroid with their statements, one of each person. */
    public static List<SaidIdea> nearest(UUID workspaceId, List<UUID> themeIds, ThemeSide side, int most) {
        return Batches.of(themeIds, Math.max(1, Batches.IDS / most)).stream()
                .flatMap(some -> nearestOf(workspaceId, some, side, most).stream()).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<SaidIdea> nearestOf(UUID workspaceId, List<UUID> themeIds, ThemeSide side, int most) {
        var ids = getEntityManager()
                .createNativeQuery(
                        """
                                select id from (
                                    select id, theme_id, similarity, row_number() over (partition by theme_id order by similarity desc, id) as place
                                    from (
                                        select distinct on (i.theme_id, s.person_id) i.id, i.theme_id, i.similarity
                                        from theme_idea i join theme_statement s on s.workspace_id = i.workspace_id and s.id = i.statement_id
                                        where i.workspace_id = :workspace and i.theme_id = any(:themes) and i.side = :side
                                        order by i.theme_id, s.person_id, i.similarity desc, i.id) one_each) placed
                                where place <= :most""",
                        UUID.class)
                .setParameter("workspace", workspaceId).setParameter("side", side.name())
                .setParameter("themes", themeIds.toArray(UUID[]::new)).setParameter("most", most).getResultList();
        return getEntityManager()
                .createQuery(SaidIdea.SELECT + "i.id in :ids order by i.similarity desc, i.id", SaidIdea.class)
                .setParameter("ids", ids).getResultList();
    }

    /** The ideas of a theme with their statements, nearest to its centroid first. */
    public static List<SaidIdea> withStatements(UUID themeId) {
        return getEntityManager()
                .createQuery(SaidIdea.SELECT + "i.themeId = :theme order by i.similarity desc, i.id", SaidIdea.class)
                .setParameter("theme", themeId).getResultList();
    }

    /** For each of these ideas how many people said it in the same or nearly the same words; more than one or absent. */
    public static List<CountById> peopleSaying(List<UUID> ideaIds) {
        return getEntityManager().createQuery("""
                select coalesce(i.duplicateOf, i.id), count(distinct s.personId) from ThemeIdeaEntity i, ThemeStatementEntity s
                where s.id = i.statementId and (i.id in :ideas or i.duplicateOf in :ideas)
                group by coalesce(i.duplicateOf, i.id) having count(distinct s.personId) > 1""", CountById.class)
                .setParameter("ideas", ideaIds).getResultList();
    }

    /** Lets another idea stand for those that one of these stood for, before these are deleted. */
    public static void passOnDuplicates(List<UUID> statementIds) {
        List<ThemeIdeaEntity> left = list("""
                duplicateOf in (select i.id from ThemeIdeaEntity i where i.statementId in ?1) and statementId not in ?1
                order by similarity desc, wordsHash, id""", statementIds);
        Map<UUID, UUID> heirs = new HashMap<>();
        left.forEach(idea -> heirs.putIfAbsent(idea.duplicateOf, idea.id));
        left.forEach(idea -> {
            UUID heir = heirs.get(idea.duplicateOf);
            idea.duplicateOf = idea.id.equals(heir) ? null : heir;
        });
        flush();
    }

    /**
     * Puts ideas into a theme, thousands in one statement.
     *
     * @param similarities to the centroid of the theme, in the order of the ideas
     * @param duplicates the idea that each repeats in the same or nearly the same words, in the order of the ideas; null for
     *        none
     */
    public static void place(ThemeEntity theme, List<UUID> ideas, List<Double> similarities, List<UUID> duplicates,
            PlacedBy by) {
        // The theme gets its workspace when it is written.
        getEntityManager().flush();
        getEntityManager().createNativeQuery("""
                update theme_idea i set theme_id = :theme, similarity = placed.similarity, duplicate_of = placed.duplicate,
                    placed_by = :by, version = i.version + 1, updated_at = :now
                from unnest(cast(:ideas as uuid[]), cast(:similarities as double precision[]), cast(:duplicates as uuid[]))
                    placed (id, similarity, duplicate)
                where i.workspace_id = :workspace and i.id = placed.id""").setParameter("theme", theme.id)
                .setParameter("now", theme.createdAt).setParameter("workspace", theme.workspaceId)
                .setParameter("by", by.name()).setParameter("ideas", ideas.toArray(UUID[]::new))
                .setParameter("similarities", similarities.toArray(Double[]::new))
                .setParameter("duplicates", duplicates.toArray(UUID[]::new)).executeUpdate();
    }

    /** What is said in themes; what is said in nearly the same words on the same side of the theme, once. */
    public static ChildPages<ThemeIdeaEntity, ThemeStatementOrderField> pagesOfThemes() {
        return new ChildPages<>(ThemeIdeaEntity.class, "themeId", idea -> idea.themeId, ThemeIdeaEntity::place, """
                not exists (select 1 from ThemeIdeaEntity first
                    where first.id = s.duplicateOf and first.themeId = s.themeId and first.side = s.side)""");
    }

    /** What is said in nearly the same words as others. */
    public static ChildPages<ThemeIdeaEntity, StatementOrderField> pagesOfDuplicates() {
        return new ChildPages<>(ThemeIdeaEntity.class, "duplicateOf", idea -> idea.duplicateOf,
                (idea, field) -> new Slice.Place(idea.id, idea.id));
    }

    /** What belongs to no theme of runs. */
    public static ChildPages<ThemeIdeaEntity, StatementOrderField> pagesOfUnplaced() {
        return pagesOfRuns("s.themeId is null");
    }

    /** What came into runs after their search and has a theme, or has none. */
    public static ChildPages<ThemeIdeaEntity, StatementOrderField> pagesOfLater(boolean placed) {
        return pagesOfRuns("s.placedBy <> dev.lodestar.theme.statement.PlacedBy.FOUND and s.themeId is "
                + (placed ? "not null" : "null"));
    }

    private static ChildPages<ThemeIdeaEntity, StatementOrderField> pagesOfRuns(String condition) {
        return new ChildPages<>(ThemeIdeaEntity.class, "runId", idea -> idea.runId,
                (idea, field) -> new Slice.Place(idea.id, idea.id), condition);
    }

    private Slice.Place place(ThemeStatementOrderField field) {
        return new Slice.Place(switch (field) {
            case SIMILARITY -> Objects.requireNonNull(similarity, "Only what is in a theme is ordered by it");
            case CREATED_AT -> id;
        }, id);
    }

    public IdeaUnit unit() {
        return new IdeaUnit(startOffset, endOffset, words);
    }

    public ThemeStatement in(ThemeStatementEntity statement) {
        return new ThemeStatement(id, words, startOffset, endOffset, statement.origin(), statement.speaker(),
                statement.readingResult(), new StatementPlacement(themeId == null ? null : side, confirmed));
    }
}
