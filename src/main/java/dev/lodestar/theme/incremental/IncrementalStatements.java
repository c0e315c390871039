package dev.lodestar.theme.incremental;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.theme.Theme;
import dev.lodestar.theme.ThemeTopic;
import dev.lodestar.theme.statement.CountById;

import io.quarkus.hibernate.orm.panache.Panache;

/** Looking at what came in after a search, apart from what the search read. */
@ApplicationScoped
public class IncrementalStatements {

    private final EntityManager entities;
    private final Tenancy tenancy;

    IncrementalStatements(EntityManager entities, Tenancy tenancy) {
        this.entities = entities;
        this.tenancy = tenancy;
    }

    public record Added(UUID topicId, Long statements, Long placed, Long unplaced) {

        static Added nothing(UUID topicId) {
            return new Added(topicId, 0L, 0L, 0L);
        }

        TopicSince since(int asked, int waiting, int limit) {
            return new TopicSince(Math.toIntExact(statements), Math.toIntExact(placed), Math.toIntExact(unplaced), asked,
                    waiting, limit);
        }
    }

    /** For each topic what came into it, in the order of the topics. */
    @Transactional
    public List<TopicSince> since(List<ThemeTopic> topics) {
        var ids = topics.stream().map(ThemeTopic::id).toArray(UUID[]::new);
        entities.flush();
        var statements = Panache.getSession().createNativeQuery("""
                select s.topic_id, count(*) statements, count(*) filter (where p.placed) placed,
                    count(*) filter (where s.outcome = 'READ' and not p.placed) unplaced
                from theme_statement s cross join lateral (select exists (select 1 from theme_idea i
                    where i.workspace_id = s.workspace_id and i.statement_id = s.id and i.theme_id is not null) placed) p
                where s.workspace_id = :workspace and s.topic_id = any(:ids) and s.added_at is not null
                group by s.topic_id""", Added.class).addScalar("topic_id", UUID.class).addScalar("statements", Long.class)
                .addScalar("placed", Long.class).addScalar("unplaced", Long.class)
                .setParameter("workspace", tenancy.current()).setParameter("ids", ids).getResultStream()
                .collect(Collectors.toMap(Added::topicId, added -> added));
        var asked = counts("""
                select topic_id id, count(*) n from theme_asked
                where workspace_id = :workspace and topic_id = any(:ids) and added_at is not null group by topic_id""", ids);
        var waiting = counts("""
                select topic_id id, count(*) n from theme_idea
                where workspace_id = :workspace and topic_id = any(:ids) and placed_by = 'NEW' and theme_id is null
                group by topic_id""", ids);
        return topics.stream().map(topic -> statements.getOrDefault(topic.id(), Added.nothing(topic.id())).since(
                asked.getOrDefault(topic.id(), 0), waiting.getOrDefault(topic.id(), 0),
                UnplacedQueue.limit(topic.clustering().ideas())))
                .toList();
    }

    /** For each theme how many of its people said it only after the search, in the order of the themes. */
    @Transactional
    public List<Integer> peopleSince(List<Theme> themes) {
        entities.flush();
        var people = counts("""
                select theme_id id, count(*) n from (
                    select i.theme_id, s.person_id from theme_idea i
                    join theme_statement s on s.workspace_id = i.workspace_id and s.id = i.statement_id
                    where i.workspace_id = :workspace and i.theme_id = any(:ids)
                    group by i.theme_id, s.person_id having bool_and(s.added_at is not null)) later
                group by theme_id""", themes.stream().map(Theme::id).toArray(UUID[]::new));
        return themes.stream().map(theme -> people.getOrDefault(theme.id(), 0)).toList();
    }

    /** @param query selects an id and a number n */
    private Map<UUID, Integer> counts(String query, UUID[] ids) {
        return CountById.byId(Panache.getSession().createNativeQuery(query, CountById.class).addScalar("id", UUID.class)
                .addScalar("n", Long.class).setParameter("workspace", tenancy.current()).setParameter("ids", ids)
                .getResultList());
    }
}
