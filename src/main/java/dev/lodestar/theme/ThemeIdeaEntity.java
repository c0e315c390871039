package dev.lodestar.theme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;
import dev.lodestar.theme.clustering.ThemeFinder;
import dev.lodestar.theme.reading.IdeaUnit;
import dev.lodestar.theme.reading.SameWords;
import dev.lodestar.theme.stance.ThemeStance;

@Entity
@Table(name = "theme_idea")
class ThemeIdeaEntity extends BaseEntity {

    public UUID runId;
    public UUID topicId;
    public UUID statementId;
    public UUID themeId;
    public int startOffset;
    public int endOffset;
    public String words;
    public String wordsHash;
    public Double similarity;
    public UUID echoOf;
    @Enumerated(EnumType.STRING)
    public ThemeStance stance = ThemeStance.FOR;
    /** Whether people put it into its theme, and then where the search had put it, null for no theme. */
    public boolean edited;
    public UUID foundThemeId;
    public boolean confirmed;
    @Enumerated(EnumType.STRING)
    public PlacedBy placedBy = PlacedBy.FOUND;

    static ThemeIdeaEntity of(ThemeStatementEntity statement, IdeaUnit unit) {
        var entity = new ThemeIdeaEntity();
        entity.placedBy = statement.arrivedAt == null ? PlacedBy.FOUND : PlacedBy.NEW;
        entity.runId = statement.runId;
        entity.topicId = statement.topicId;
        entity.statementId = statement.id;
        entity.startOffset = unit.start();
        entity.endOffset = unit.end();
        entity.words = unit.text();
        entity.wordsHash = ThemeFinder.hash(unit.sameWords());
        return entity;
    }

    /** The different wordings of the run, each by one of its ideas, in the order of their hashes, behind a hash. */
    @SuppressWarnings("unchecked")
    static List<Wording> wordingsAfter(UUID workspaceId, UUID runId, String hash, int most) {
        List<Object[]> rows = getEntityManager().createNativeQuery("""
                select distinct on (words_hash) words_hash, words from theme_idea
                where workspace_id = :workspace and run_id = :run and words_hash > :hash
                order by words_hash, words limit :most""").setParameter("workspace", workspaceId)
                .setParameter("run", runId).setParameter("hash", hash).setParameter("most", most).getResultList();
        return rows.stream().map(row -> new Wording((String) row[0], SameWords.of((String) row[1]))).toList();
    }

    /** Different ideas in the same words, and the hash of the words. */
    record Wording(String hash, String words) {
    }

    static long wordingsOf(UUID runId) {
        return getEntityManager()
                .createQuery("select count(distinct i.wordsHash) from ThemeIdeaEntity i where i.runId = :run", Long.class)
                .setParameter("run", runId).getSingleResult();
    }

    /** For each theme the ideas of one side nearest to its middle with their statements, one of each person. */
    @SuppressWarnings("unchecked")
    static List<Object[]> nearest(UUID workspaceId, List<UUID> themeIds, ThemeStance stance, int most) {
        List<UUID> ids = getEntityManager()
                .createNativeQuery(
                        """
                                select id from (
                                    select id, theme_id, similarity, row_number() over (partition by theme_id order by similarity desc, id) as place
                                    from (
                                        select distinct on (i.theme_id, s.person_id) i.id, i.theme_id, i.similarity
                                        from theme_idea i join theme_statement s on s.workspace_id = i.workspace_id and s.id = i.statement_id
                                        where i.workspace_id = :workspace and i.theme_id = any(:themes) and i.stance = :stance
                                        order by i.theme_id, s.person_id, i.similarity desc, i.id) one_each) placed
                                where place <= :most""",
                        UUID.class)
                .setParameter("workspace", workspaceId).setParameter("stance", stance.name())
                .setParameter("themes", themeIds.toArray(UUID[]::new)).setParameter("most", most).getResultList();
        return getEntityManager().createQuery("""
                select i, s from ThemeIdeaEntity i, ThemeStatementEntity s where s.id = i.statementId and i.id in :ids
                order by i.similarity desc, i.id""", Object[].class).setParameter("ids", ids).getResultList();
    }

    static List<ThemeIdeaEntity> ofTopic(UUID topicId) {
        return list("topicId = ?1 order by id", topicId);
    }

    /** The ideas of a theme with their statements, nearest to its middle first. */
    static List<Object[]> withStatements(UUID themeId) {
        return getEntityManager().createQuery("""
                select i, s from ThemeIdeaEntity i, ThemeStatementEntity s
                where s.id = i.statementId and i.themeId = :theme order by i.similarity desc, i.id""", Object[].class)
                .setParameter("theme", themeId).getResultList();
    }

    /** For each of these ideas how many people said it in the same or nearly the same words; more than one or absent. */
    static List<Object[]> peopleEchoing(List<UUID> ideaIds) {
        return getEntityManager().createQuery("""
                select coalesce(i.echoOf, i.id), count(distinct s.personId) from ThemeIdeaEntity i, ThemeStatementEntity s
                where s.id = i.statementId and (i.id in :ideas or i.echoOf in :ideas)
                group by coalesce(i.echoOf, i.id) having count(distinct s.personId) > 1""", Object[].class)
                .setParameter("ideas", ideaIds).getResultList();
    }

    /** Lets another idea stand for those that one of these stood for, before these are deleted. */
    static void handOnEchoes(List<UUID> statementIds) {
        List<ThemeIdeaEntity> left = list("""
                echoOf in (select i.id from ThemeIdeaEntity i where i.statementId in ?1) and statementId not in ?1
                order by similarity desc, wordsHash, id""", statementIds);
        Map<UUID, UUID> heirs = new HashMap<>();
        left.forEach(idea -> heirs.putIfAbsent(idea.echoOf, idea.id));
        left.forEach(idea -> {
            UUID heir = heirs.get(idea.echoOf);
            idea.echoOf = heir.equals(idea.id) ? null : heir;
        });
        flush();
    }

    IdeaUnit unit() {
        return new IdeaUnit(startOffset, endOffset, words);
    }

    ThemeStatement in(ThemeStatementEntity statement) {
        return new ThemeStatement(id, words, startOffset, endOffset, statement.text, statement.prompt, statement.kind,
                statement.sourceId, statement.role(), statement.saidAt, statement.incentivised, statement.outcome,
                statement.language, statement.transcriptStart, themeId == null ? null : stance, confirmed,
                statement.contactId, statement.accountId, statement.personId, statement.transcriptId);
    }
}
