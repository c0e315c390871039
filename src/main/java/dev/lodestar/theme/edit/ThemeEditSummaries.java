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

/** Says what edits do, by the names that their themes have now: nobody's words are kept for it. */
@ApplicationScoped
class ThemeEditSummaries {

    private final EntityManager entities;

    ThemeEditSummaries(EntityManager entities) {
        this.entities = entities;
    }

    /** What a theme was called in a search. */
    private record NameThen(UUID identityId, String name) {
    }

    /** For each edit one sentence. */
    @Transactional
    List<String> of(List<ThemeEdit> edits) {
        Map<UUID, String> names = names(edits);
        var quotes = CountById.byId(entities.createQuery("""
                select q.editId, count(q) from ThemeEditQuoteEntity q where q.editId in :edits group by q.editId""",
                CountById.class).setParameter("edits", edits.stream().map(ThemeEdit::id).toList()).getResultList());
        return edits.stream().map(edit -> summary(edit, names, quotes.getOrDefault(edit.id(), 0))).toList();
    }

    private static String summary(ThemeEdit edit, Map<UUID, String> names, long quotes) {
        String theme = name(edit.identityId(), names);
        return switch (edit.kind()) {
            case RENAME -> "Called a theme “%s”".formatted(edit.name());
            case MERGE -> "Merged %s into %s".formatted(edit.fromIdentityIds().stream().map(id -> name(id, names))
                    .collect(Collectors.joining(", ")), theme);
            case SPLIT -> "Split %s off into %s".formatted(quotes(quotes), theme);
            case MOVE -> edit.identityId() == null ? "Took %s out of the themes".formatted(quotes(quotes))
                    : "Moved %s into %s".formatted(quotes(quotes), theme);
            case PIN -> "Pinned %s".formatted(theme);
            case IGNORE -> "Ignored %s".formatted(theme);
            case CONFIRM -> "Confirmed %s of %s".formatted(quotes(quotes), theme);
            case UNCONFIRM -> "Took back the confirmation of %s of %s".formatted(quotes(quotes), theme);
        };
    }

    private static String quotes(long count) {
        return count == 1 ? "1 quote" : count + " quotes";
    }

    private static String name(UUID identity, Map<UUID, String> names) {
        return names.containsKey(identity) ? "“" + names.get(identity) + "”" : "a theme that is gone";
    }

    /** The name each theme had last. */
    private Map<UUID, String> names(List<ThemeEdit> edits) {
        List<UUID> identities = edits.stream()
                .flatMap(edit -> Stream.concat(Stream.ofNullable(edit.identityId()), edit.fromIdentityIds().stream()))
                .distinct().toList();
        Map<UUID, String> names = new HashMap<>();
        entities.createQuery("""
                select t.identityId, t.name from ThemeEntity t, ThemeTopicEntity p
                where p.id = t.topicId and t.identityId in :identities order by p.search desc""", NameThen.class)
                .setParameter("identities", identities).getResultList()
                .forEach(row -> names.putIfAbsent(row.identityId(), row.name()));
        return names;
    }
}
