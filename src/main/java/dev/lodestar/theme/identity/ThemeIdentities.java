package dev.lodestar.theme.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import dev.lodestar.theme.Theme;
import dev.lodestar.theme.ThemeStanding;
import dev.lodestar.theme.ThemeTopic;
import dev.lodestar.theme.statement.ThemeEntity;
import dev.lodestar.theme.statement.ThemeTopicEntity;

/** Themes from search to search. */
@ApplicationScoped
public class ThemeIdentities {

    /** How many searches back a theme is shown. */
    static final int APPEARANCES = 50;

    private final EntityManager entities;

    ThemeIdentities(EntityManager entities) {
        this.entities = entities;
    }

    /** That a search of a topic found a theme. */
    private record Seen(UUID editLogId, UUID identityId, Integer search, ThemeStanding standing) {
    }

    @Transactional
    public Optional<ThemeIdentity> find(UUID id) {
        return ThemeIdentityEntity.<ThemeIdentityEntity> findByIdOptional(id).map(found -> new ThemeIdentity(found.id));
    }

    /** For each identity its theme in each search that found it, the oldest first, at most the last {@link #APPEARANCES}. */
    @Transactional
    public List<List<Theme>> themes(List<ThemeIdentity> identities) {
        var themes = new HashMap<UUID, List<Theme>>();
        entities.createQuery("""
                select t from ThemeEntity t, ThemeTopicEntity p
                where p.id = t.topicId and t.identityId in :identities and t.standing <> :emptied
                order by p.search desc""", ThemeEntity.class)
                .setParameter("identities", identities.stream().map(ThemeIdentity::id).distinct().toList())
                .setParameter("emptied", ThemeStanding.EMPTIED).getResultList().forEach(theme -> {
                    var newestFirst = themes.computeIfAbsent(theme.identity(), id -> new ArrayList<>());
                    if (newestFirst.size() < APPEARANCES) {
                        newestFirst.add(theme.toTheme());
                    }
                });
        themes.values().forEach(Collections::reverse);
        return identities.stream().map(identity -> themes.getOrDefault(identity.id(), List.of())).toList();
    }

    /** For each topic the themes that an earlier search found and this one did not. */
    @Transactional
    public List<List<ThemeIdentity>> missing(List<ThemeTopic> topics) {
        var rows = ThemeTopicEntity.withIds(topics.stream().map(ThemeTopic::id).distinct().toList());
        // A cut shows the same words in other groups; nothing is missing in it.
        var places = new HashMap<UUID, ThemeTopicEntity.LogPlace>();
        rows.stream().filter(row -> row.reclusteredFrom == null)
                .forEach(row -> row.logPlace().ifPresent(place -> places.put(row.id, place)));
        List<Seen> seen = places.isEmpty() ? List.of()
                : entities.createQuery(
                        """
                                select p.editLogId, t.identityId, p.search, t.standing from ThemeEntity t, ThemeTopicEntity p
                                where p.id = t.topicId and p.editLogId in :logs and t.identityId is not null and p.reclusteredFrom is null order by p.search desc""",
                        Seen.class)
                        .setParameter("logs",
                                places.values().stream().map(ThemeTopicEntity.LogPlace::editLogId).collect(Collectors.toSet()))
                        .getResultList();
        return topics.stream().map(topic -> Optional.ofNullable(places.get(topic.id())).map(place -> missing(place, seen))
                .orElse(List.of())).toList();
    }

    private static List<ThemeIdentity> missing(ThemeTopicEntity.LogPlace place, List<Seen> newestFirst) {
        List<ThemeIdentity> missing = new ArrayList<>();
        var decided = new HashSet<UUID>();
        newestFirst.stream().filter(row -> row.editLogId().equals(place.editLogId()) && row.search() <= place.search())
                .forEach(row -> {
                    // Where it was last seen decides: in this search it is there, in an earlier one it may have been merged away.
                    if (decided.add(row.identityId()) && row.search() < place.search()
                            && row.standing() != ThemeStanding.EMPTIED) {
                        missing.add(new ThemeIdentity(row.identityId()));
                    }
                });
        return missing;
    }
}
