package dev.lodestar.theme.incremental;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import dev.lodestar.shared.Cursor;
import dev.lodestar.shared.Page;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.theme.Theme;
import dev.lodestar.theme.ThemeStatement;
import dev.lodestar.theme.ThemeTopic;
import dev.lodestar.theme.run.ThemeRunEntity;
import dev.lodestar.theme.statement.PlacedBy;
import dev.lodestar.theme.statement.ThemeIdeaEntity;
import dev.lodestar.theme.statement.ThemeStatementEntity;

/** Looking at what came in after a search, apart from what the search read. */
@ApplicationScoped
public class IncrementalStatements {

    private final EntityManager entities;
    private final Tenancy tenancy;

    IncrementalStatements(EntityManager entities, Tenancy tenancy) {
        this.entities = entities;
        this.tenancy = tenancy;
    }

    /** For each topic what came into it, in the order of the topics. */
    @Transactional
    public List<TopicSince> since(List<ThemeTopic> topics) {
        var ids = topics.stream().map(ThemeTopic::id).toArray(UUID[]::new);
        Map<UUID, Object[]> statements = rows("""
                select s.topic_id, count(*), count(*) filter (where p.placed),
                    count(*) filter (where s.outcome = 'READ' and not p.placed)
                from theme_statement s cross join lateral (select exists (select 1 from theme_idea i
                    where i.workspace_id = s.workspace_id and i.statement_id = s.id and i.theme_id is not null) placed) p
                where s.workspace_id = :workspace and s.topic_id = any(:ids) and s.arrived_at is not null
                group by s.topic_id""", ids);
        Map<UUID, Object[]> asked = rows("""
                select topic_id, count(*) from theme_asked
                where workspace_id = :workspace and topic_id = any(:ids) and arrived_at is not null group by topic_id""", ids);
        Map<UUID, Object[]> waiting = rows("""
                select topic_id, count(*) from theme_idea
                where workspace_id = :workspace and topic_id = any(:ids) and placed_by = 'NEW' and theme_id is null
                group by topic_id""", ids);
        return topics.stream().map(topic -> new TopicSince(count(statements, topic.id(), 1), count(statements, topic.id(), 2),
                count(statements, topic.id(), 3), count(asked, topic.id(), 1), count(waiting, topic.id(), 1),
                UnplacedQueue.limit(topic.ideas()))).toList();
    }

    /** For each theme how many of its people said it only after the search, in the order of the themes. */
    @Transactional
    public List<Integer> peopleSince(List<Theme> themes) {
        Map<UUID, Object[]> people = rows("""
                select theme_id, count(*) from (
                    select i.theme_id, s.person_id from theme_idea i
                    join theme_statement s on s.workspace_id = i.workspace_id and s.id = i.statement_id
                    where i.workspace_id = :workspace and i.theme_id = any(:ids)
                    group by i.theme_id, s.person_id having bool_and(s.arrived_at is not null)) later
                group by theme_id""", themes.stream().map(Theme::id).toArray(UUID[]::new));
        return themes.stream().map(theme -> count(people, theme.id(), 1)).toList();
    }

    /**
     * Ideas of a run that came in after its search.
     *
     * @param placed those with a theme, or those without
     * @throws UserErrorException with NOT_FOUND
     */
    @Transactional
    public Page<ThemeStatement> list(UUID runId, boolean placed, PageRequest request) {
        if (ThemeRunEntity.findRun(runId).isEmpty()) {
            throw UserErrorException.notFound("theme run", runId);
        }
        var after = request.afterId();
        var query = entities.createQuery("""
                select i, s from ThemeIdeaEntity i, ThemeStatementEntity s
                where s.id = i.statementId and i.runId = :run and i.placedBy <> :found and i.themeId is"""
                + (placed ? " not null" : " null") + (after.isPresent() ? " and i.id < :id" : "") + " order by i.id desc",
                Object[].class).setParameter("run", runId).setParameter("found", PlacedBy.FOUND);
        after.ifPresent(id -> query.setParameter("id", id));
        List<Object[]> rows = query.setMaxResults(request.rowsToRead()).getResultList();
        return request.page(rows, row -> Cursor.of(((ThemeIdeaEntity) row[0]).id))
                .map(row -> ((ThemeIdeaEntity) row[0]).in((ThemeStatementEntity) row[1]));
    }

    @SuppressWarnings("unchecked")
    private Map<UUID, Object[]> rows(String query, UUID[] ids) {
        Map<UUID, Object[]> rows = new HashMap<>();
        entities.flush();
        List<Object[]> found = entities.createNativeQuery(query).setParameter("workspace", tenancy.current())
                .setParameter("ids", ids).getResultList();
        found.forEach(row -> rows.put((UUID) row[0], row));
        return rows;
    }

    private static int count(Map<UUID, Object[]> rows, UUID id, int column) {
        return rows.containsKey(id) ? ((Number) rows.get(id)[column]).intValue() : 0;
    }
}
