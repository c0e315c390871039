package dev.lodestar.theme.statement;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import dev.lodestar.language.Asking;
import dev.lodestar.language.Opinion;
import dev.lodestar.language.ThemeSide;

/** An idea in a theme as a side is read from it, without the rest of the answer. */
public record PlacedOpinion(UUID id, UUID themeId, String words, Double similarity, ThemeSide side, String prompt,
        UUID personId) {

    private static final String SELECT = """
            select new dev.lodestar.theme.statement.PlacedOpinion(i.id, i.themeId, i.words, i.similarity, i.side, s.prompt, s.personId)
            from ThemeIdeaEntity i, ThemeStatementEntity s where s.id = i.statementId and\s""";

    /** Those of a topic that are in themes. */
    public static List<PlacedOpinion> ofTopic(EntityManager entities, UUID topicId) {
        return entities.createQuery(SELECT + "i.topicId = :topic and i.themeId is not null order by i.id", PlacedOpinion.class)
                .setParameter("topic", topicId).getResultList();
    }

    /** Those of themes. */
    public static List<PlacedOpinion> ofThemes(EntityManager entities, Collection<UUID> themeIds) {
        return entities.createQuery(SELECT + "i.themeId in :themes order by i.id", PlacedOpinion.class)
                .setParameter("themes", themeIds).getResultList();
    }

    public Opinion opinion() {
        return new Opinion(personId, words, Asking.of(prompt));
    }
}
