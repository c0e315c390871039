package dev.lodestar.theme.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.theme.edit.model.Quote;
import dev.lodestar.theme.identity.model.Succession;
import dev.lodestar.theme.statement.PlacedIdea;
import dev.lodestar.theme.statement.ThemeEntity;
import dev.lodestar.theme.statement.ThemeTopicEntity;

import io.quarkus.hibernate.orm.panache.Panache;

/** Tells which theme of earlier searches each theme of a search is. */
@ApplicationScoped
public class ThemeSuccession {

    private final EntityManager entities;
    private final Tenancy tenancy;

    ThemeSuccession(EntityManager entities, Tenancy tenancy) {
        this.entities = entities;
        this.tenancy = tenancy;
    }

    /**
     * Gives each theme of a topic that has just been found its identity.
     *
     * @param topic with its place in the edit log
     */
    @Transactional
    public void succeed(ThemeTopicEntity topic) {
        entities.flush();
        List<ThemeEntity> themes = ThemeEntity.list("topicId = ?1 order by id", topic.id);
        var members = asFound(PlacedIdea.ofTopic(entities, topic.id));
        var successors = Succession.of(themes.stream().map(theme -> members.get(theme.id)).toList(), known(topic));
        for (int i = 0; i < themes.size(); i++) {
            var theme = themes.get(i);
            var successor = successors.get(i);
            is(theme, successor.identity() != null ? successor.identity()
                    : ThemeIdentityEntity.begin(topic.finalised(), successor.cameFrom()).id);
        }
        entities.flush();
    }

    /** Gives a theme that was found after the search of its topic an identity of its own. */
    public void begin(ThemeTopicEntity topic, ThemeEntity theme) {
        is(theme, ThemeIdentityEntity.begin(topic.finalised(), null).id);
    }

    private static void is(ThemeEntity theme, UUID identity) {
        theme.identityId = identity;
        theme.foundName = theme.name;
        theme.foundPhrases = List.copyOf(theme.phrases);
        theme.foundCentroid = theme.centroid;
    }

    /** The quotes of each theme when a search found it last; of one that only people made, those they gave it. */
    private Map<UUID, List<Quote>> known(ThemeTopicEntity topic) {
        var identities = lastThemes(topic);
        if (identities.isEmpty()) {
            return Map.of();
        }
        var ideas = PlacedIdea.everIn(entities, List.copyOf(identities.keySet()));
        var found = asFound(ideas);
        var now = new HashMap<UUID, List<Quote>>();
        ideas.stream().filter(idea -> idea.themeId() != null)
                .forEach(idea -> now.computeIfAbsent(idea.themeId(), id -> new ArrayList<>()).add(idea.quote()));
        var known = new TreeMap<UUID, List<Quote>>();
        identities.forEach((theme, identity) -> {
            var quotes = found.getOrDefault(theme, now.getOrDefault(theme, List.of()));
            if (!quotes.isEmpty()) {
                known.put(identity, quotes);
            }
        });
        return known;
    }

    public record LastTheme(UUID themeId, UUID identityId) {
    }

    /** For each identity of the edit log its theme in the last search that had words for it, and the identity by the theme. */
    private Map<UUID, UUID> lastThemes(ThemeTopicEntity topic) {
        var place = topic.finalised();
        return Panache.getSession().createNativeQuery("""
                select distinct on (t.identity_id) t.id, t.identity_id
                from theme t join theme_topic p on p.workspace_id = t.workspace_id and p.id = t.topic_id
                where t.workspace_id = :workspace and p.edit_log_id = :log and p.search < :search
                    and (exists (select 1 from theme_idea i where i.workspace_id = t.workspace_id and i.theme_id = t.id)
                        or exists (select 1 from theme_idea i
                                   where i.workspace_id = t.workspace_id and i.found_theme_id = t.id and i.edited))
                order by t.identity_id, p.search desc""", LastTheme.class).addScalar("id", UUID.class)
                .addScalar("identity_id", UUID.class).setParameter("workspace", tenancy.current())
                .setParameter("log", place.editLogId()).setParameter("search", place.search()).getResultStream()
                .collect(Collectors.toMap(LastTheme::themeId, LastTheme::identityId, (one, same) -> one, TreeMap::new));
    }

    private static Map<UUID, List<Quote>> asFound(List<PlacedIdea> ideas) {
        var members = new HashMap<UUID, List<Quote>>();
        ideas.stream().filter(idea -> idea.asFound() != null)
                .forEach(idea -> members.computeIfAbsent(idea.asFound(), id -> new ArrayList<>()).add(idea.quote()));
        return members;
    }
}
