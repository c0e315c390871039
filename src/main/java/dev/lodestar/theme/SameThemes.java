package dev.lodestar.theme;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import dev.lodestar.theme.identity.ThemeIdentity;

/** What tells whether themes of different searches are the same one; each a single statement for many themes. */
@ApplicationScoped
public class SameThemes {

    private final EntityManager entities;

    private record Identity(UUID themeId, UUID identityId) {
    }

    private record Source(UUID themeId, UUID sourceId) {
    }

    SameThemes(EntityManager entities) {
        this.entities = entities;
    }

    /** The identity of each theme that has one, see {@link ThemeIdentity}. */
    @Transactional
    public Map<UUID, UUID> identities(Collection<UUID> themeIds) {
        var identities = new HashMap<UUID, UUID>();
        if (!themeIds.isEmpty()) {
            entities.createQuery(
                    "select t.id, t.identityId from ThemeEntity t where t.id in :themes and t.identityId is not null",
                    Identity.class).setParameter("themes", themeIds).getResultList()
                    .forEach(row -> identities.put(row.themeId(), row.identityId()));
        }
        return identities;
    }

    /** The answers and codings that each theme stands on. */
    @Transactional
    public Map<UUID, Set<UUID>> sourceIds(Collection<UUID> themeIds) {
        var sources = new HashMap<UUID, Set<UUID>>();
        if (!themeIds.isEmpty()) {
            entities.createQuery("""
                    select distinct i.themeId, s.sourceId from ThemeIdeaEntity i, ThemeStatementEntity s
                    where s.id = i.statementId and i.themeId in :themes""", Source.class).setParameter("themes", themeIds)
                    .getResultList()
                    .forEach(row -> sources.computeIfAbsent(row.themeId(), id -> new HashSet<>()).add(row.sourceId()));
        }
        return sources;
    }
}
