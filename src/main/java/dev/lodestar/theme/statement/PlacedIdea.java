package dev.lodestar.theme.statement;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import dev.lodestar.theme.edit.model.Quote;

import org.jspecify.annotations.Nullable;

/**
 * An idea of a topic with who said it, read without the rest of the answer.
 */
public record PlacedIdea(UUID id, Placement placement, String words, Quote quote) {

    /**
     * Where an idea is.
     *
     * @param themeId the theme it is in, or null
     * @param edited whether people put it there
     * @param foundThemeId if they did, where the search had put it, or null
     */
    public record Placement(@Nullable UUID themeId, boolean edited, @Nullable UUID foundThemeId, boolean confirmed) {
    }

    private static final String SELECT = """
            select new dev.lodestar.theme.statement.PlacedIdea(i.id,
                new dev.lodestar.theme.statement.PlacedIdea$Placement(i.themeId, i.edited, i.foundThemeId, i.confirmed), i.words,
                new dev.lodestar.theme.edit.model.Quote(s.sourceId, i.startOffset, i.endOffset, s.personId, i.wordsHash))
            from ThemeIdeaEntity i, ThemeStatementEntity s where s.id = i.statementId and\s""";

    /** The ideas of a topic, in a stable order. */
    public static List<PlacedIdea> ofTopic(EntityManager entities, UUID topicId) {
        return entities.createQuery(SELECT + "i.topicId = :topic order by i.id", PlacedIdea.class)
                .setParameter("topic", topicId).getResultList();
    }

    /** The ideas that are in themes or that a search had put there. */
    public static List<PlacedIdea> everIn(EntityManager entities, List<UUID> themeIds) {
        return entities.createQuery(SELECT + "(i.themeId in :themes or i.foundThemeId in :themes) order by i.id",
                PlacedIdea.class).setParameter("themes", themeIds).getResultList();
    }

    /** The ideas with certain ids. */
    public static List<PlacedIdea> withIds(EntityManager entities, List<UUID> ids) {
        return entities.createQuery(SELECT + "i.id in :ids order by i.id", PlacedIdea.class).setParameter("ids", ids)
                .getResultList();
    }

    public @Nullable UUID themeId() {
        return placement.themeId();
    }

    public boolean confirmed() {
        return placement.confirmed();
    }

    public UUID personId() {
        return quote.personId();
    }

    public String wordsHash() {
        return quote.wordsHash();
    }

    /** Where the search put it, whatever people did since. */
    public @Nullable UUID asFound() {
        return placement.edited() ? placement.foundThemeId() : placement.themeId();
    }
}
