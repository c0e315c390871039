package dev.lodestar.theme.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import dev.lodestar.theme.statement.CountById;

/** What edits are about, by the names that their themes have now: nobody's words are kept for it. */
@ApplicationScoped
class ThemeEditDetails {

    private final EntityManager entities;

    ThemeEditDetails(EntityManager entities) {
        this.entities = entities;
    }

    /** What a theme was called in a search. */
    private record NameThen(UUID identityId, String name) {
    }

    /** For each edit its theme, null if it has none. */
    @Transactional
    List<ThemeOfEdit> themes(List<ThemeEdit> edits) {
        var names = names(edits.stream().flatMap(edit -> Stream.ofNullable(edit.target().identityId())));
        return edits.stream().map(edit -> edit.target().identityId())
                .map(id -> id == null ? null : new ThemeOfEdit(id, names.get(id))).collect(Collectors.toList());
    }

    /** For each edit the themes that it merges into another. */
    @Transactional
    List<List<ThemeOfEdit>> mergedThemes(List<ThemeEdit> edits) {
        var names = names(edits.stream().flatMap(edit -> edit.target().fromIdentityIds().stream()));
        return edits.stream().map(edit -> edit.target().fromIdentityIds().stream()
                .map(id -> new ThemeOfEdit(id, names.get(id))).toList()).toList();
    }

    /** For each edit how many quotes it speaks of. */
    @Transactional
    List<Integer> quotes(List<ThemeEdit> edits) {
        var quotes = CountById.byId(entities.createQuery("""
                select q.editId, count(q) from ThemeEditQuoteEntity q where q.editId in :edits group by q.editId""",
                CountById.class).setParameter("edits", edits.stream().map(ThemeEdit::id).toList()).getResultList());
        return edits.stream().map(edit -> quotes.getOrDefault(edit.id(), 0)).toList();
    }

    /** The name each theme had last. */
    private Map<UUID, String> names(Stream<UUID> identities) {
        var names = new HashMap<UUID, String>();
        entities.createQuery("""
                select t.identityId, t.name from ThemeEntity t, ThemeTopicEntity p
                where p.id = t.topicId and t.identityId in :identities order by p.search desc""", NameThen.class)
                .setParameter("identities", identities.distinct().toList()).getResultList()
                .forEach(row -> names.putIfAbsent(row.identityId(), row.name()));
        return names;
    }
}
