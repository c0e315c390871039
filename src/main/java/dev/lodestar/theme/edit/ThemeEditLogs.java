package dev.lodestar.theme.edit;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import dev.lodestar.shared.Ids;
import dev.lodestar.shared.tenancy.Tenancy;

/** The edit logs of the topics: whoever ends a search or edits themes locks the topic's edit log until the transaction ends. */
@ApplicationScoped
class ThemeEditLogs {

    private final EntityManager entities;
    private final Tenancy tenancy;

    ThemeEditLogs(EntityManager entities, Tenancy tenancy) {
        this.entities = entities;
        this.tenancy = tenancy;
    }

    /** The edit log of a topic, opened if there is none yet, and held by this transaction. */
    @Transactional
    ThemeEditLogEntity lock(String topicKey) {
        entities.createNativeQuery("""
                insert into theme_edit_log (workspace_id, id, topic_key, version, created_at, updated_at)
                values (:workspace, :id, :key, 0, now(), now()) on conflict (workspace_id, topic_key) do nothing""")
                .setParameter("workspace", tenancy.current()).setParameter("id", Ids.next()).setParameter("key", topicKey)
                .executeUpdate();
        return lock(entities.createQuery("select b.id from ThemeEditLogEntity b where b.topicKey = :key", UUID.class)
                .setParameter("key", topicKey).getSingleResult());
    }

    /** The edit log with an id, held by this transaction. */
    @Transactional
    ThemeEditLogEntity lock(UUID editLogId) {
        ThemeEditLogEntity log = ThemeEditLogEntity.findById(editLogId, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(log);
        return log;
    }
}
