package dev.lodestar.theme.reading;

import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import dev.lodestar.shared.database.AdvisoryLock;
import dev.lodestar.theme.statement.ThemeAskedEntity;
import dev.lodestar.theme.statement.ThemeErasureHandler;
import dev.lodestar.theme.statement.ThemeTopicEntity;

/**
 * Copies what was read about a topic into a topic of another run, within the database: whatever is known of a person, a
 * statement or an idea comes along, and only the themes do not.
 */
@ApplicationScoped
class TopicCopy {

    /** Of the tables that hold something about a topic as a whole; what a table has no column for is left out. */
    private static final String ROWS = """
            insert into %1$s select copy.* from %1$s a
            cross join lateral jsonb_populate_record(a,
                jsonb_build_object('id', lodestar_uuid7(), 'topic_id', cast(:topic as uuid), 'added_at', null)) copy
            where a.workspace_id = :workspace and a.topic_id = :origin""";

    private static final List<String> TABLES = List.of("theme_asked", "theme_label", "theme_agreement");

    private static final String WORDS = """
            with copied as materialized (
                select id as old_id, lodestar_uuid7() as new_id from theme_statement
                where workspace_id = :workspace and topic_id = :origin),
            statements as (
                insert into theme_statement select copy.* from theme_statement s join copied on old_id = s.id
                cross join lateral jsonb_populate_record(s, jsonb_build_object('id', new_id,
                    'run_id', cast(:run as uuid), 'topic_id', cast(:topic as uuid), 'added_at', null)) copy
                where s.workspace_id = :workspace)
            insert into theme_idea select copy.* from theme_idea i join copied on old_id = i.statement_id
            cross join lateral jsonb_populate_record(i, jsonb_build_object('id', lodestar_uuid7(),
                'run_id', cast(:run as uuid), 'topic_id', cast(:topic as uuid), 'statement_id', new_id,
                'theme_id', null, 'similarity', null, 'duplicate_of', null, 'side', 'FOR', 'edited', false,
                'found_theme_id', null, 'confirmed', false, 'placed_by', 'FOUND')) copy
            where i.workspace_id = :workspace and i.topic_id = :origin""";

    private final EntityManager entities;
    private final AdvisoryLock locks;

    TopicCopy(EntityManager entities, AdvisoryLock locks) {
        this.entities = entities;
        this.locks = locks;
    }

    /** Fills the topic with what the one that it is cut from holds. */
    void fill(ThemeTopicEntity topic) {
        // Whoever is erased meanwhile is removed from the copy too.
        locks.lock(ThemeErasureHandler.LOCK);
        // And whoever comes in meanwhile waits, so that the parts of the copy fit together.
        ThemeTopicEntity.lock(Objects.requireNonNull(topic.reclusteredFrom, "What is searched anew is not copied"));
        TABLES.forEach(table -> of(ROWS.formatted(table), topic).executeUpdate());
        of(WORDS, topic).setParameter("run", topic.runId).executeUpdate();
        topic.asked = (int) ThemeAskedEntity.count("topicId", topic.id);
    }

    private Query of(String statement, ThemeTopicEntity topic) {
        return entities.createNativeQuery(statement).setParameter("workspace", topic.workspaceId)
                .setParameter("topic", topic.id).setParameter("origin", topic.reclusteredFrom);
    }
}
