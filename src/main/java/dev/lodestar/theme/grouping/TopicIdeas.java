package dev.lodestar.theme.grouping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import dev.lodestar.language.IdeaUnit;
import dev.lodestar.theme.grouping.model.Said;
import dev.lodestar.theme.tally.model.Voice;

import io.quarkus.hibernate.orm.panache.Panache;

import org.jspecify.annotations.Nullable;

/**
 * Ideas of a topic as a search wants them, without the rows they come from.
 *
 * @param ids of the ideas
 * @param said what they say, in the same order
 */
public record TopicIdeas(List<UUID> ids, List<Said> said) {

    private record Row(UUID id, int start, int end, String words, UUID personId, @Nullable UUID accountId,
            @Nullable String buyingRole) {
    }

    /** All of them. */
    static TopicIdeas of(UUID topicId) {
        return where("true", topicId);
    }

    /** What came in after the search and has no theme. */
    public static TopicIdeas waiting(UUID topicId) {
        return where("i.placedBy = dev.lodestar.theme.statement.PlacedBy.NEW and i.themeId is null", topicId);
    }

    private static TopicIdeas where(String condition, UUID topicId) {
        var ids = new ArrayList<UUID>();
        var said = new ArrayList<Said>();
        var voices = new HashMap<Voice, Voice>();
        Panache.getEntityManager().createQuery("""
                select i.id, i.startOffset, i.endOffset, i.words, s.personId, s.accountId, s.buyingRole
                from ThemeIdeaEntity i, ThemeStatementEntity s
                where s.id = i.statementId and i.topicId = :topic and %s order by i.id""".formatted(condition), Row.class)
                .setParameter("topic", topicId).getResultStream().forEach(row -> {
                    var voice = new Voice(row.personId(), row.accountId(), row.buyingRole());
                    ids.add(row.id());
                    said.add(new Said(voices.computeIfAbsent(voice, same -> same),
                            new IdeaUnit(row.start(), row.end(), row.words())));
                });
        return new TopicIdeas(ids, said);
    }

    /** The different wordings, as vectors are kept of them. */
    List<String> wordings() {
        return said.stream().map(one -> one.unit().sameWords()).distinct().toList();
    }
}
