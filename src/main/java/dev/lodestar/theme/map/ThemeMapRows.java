package dev.lodestar.theme.map;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.theme.embedding.SentenceVectors;
import dev.lodestar.theme.statement.ThemeEntity;
import dev.lodestar.theme.statement.ThemeIdeaEntity;
import dev.lodestar.theme.statement.ThemeTopicEntity;

import io.quarkus.hibernate.orm.panache.Panache;

import org.jspecify.annotations.Nullable;

/** Reads what a picture of a topic shows; no transaction is open while it is drawn. */
@ApplicationScoped
class ThemeMapRows {

    /** Different wordings that a picture shows at most. */
    static final int MOST = 10_000;

    /** So many of each theme are shown even if there are more wordings than that. */
    private static final int EACH = 5;

    private final Tenancy tenancy;
    private final SentenceVectors vectors;

    ThemeMapRows(Tenancy tenancy, SentenceVectors vectors) {
        this.tenancy = tenancy;
        this.vectors = vectors;
    }

    /**
     * What is in a topic.
     *
     * @param wordings those to show, in the order of their hashes
     * @param said one idea of each wording and theme
     * @param themes of the topic, those of most people first
     */
    record Topic(long statements, List<Wording> wordings, List<SaidSo> said, List<ThemeEntity> themes) {
    }

    /** Different words, and whether all who said so said it only after the search. */
    public record Wording(String hash, Boolean later) {
    }

    /** Ideas in the same words and theme, by one of them. */
    public record SaidSo(UUID ideaId, String words, String hash, @Nullable UUID themeId, Integer statements) {
    }

    /**
     * Reads a topic.
     *
     * @throws UserErrorException with NOT_FOUND
     */
    @Transactional
    Topic read(UUID topicId) {
        if (ThemeTopicEntity.withIds(List.of(topicId)).isEmpty()) {
            throw UserErrorException.notFound("topic", topicId);
        }
        var wordings = wordings(topicId);
        return new Topic(ThemeIdeaEntity.count("topicId", topicId), wordings, said(topicId, wordings),
                ThemeEntity.ofTopic(topicId));
    }

    /** The vectors of wordings, as far as they are kept. */
    @Transactional
    Map<String, float[]> vectors(Collection<String> hashes) {
        return vectors.stored(hashes);
    }

    /** A sample where there are too many: some of each theme as the search found it, so that no edit changes the picture. */
    private List<Wording> wordings(UUID topicId) {
        return Panache.getSession()
                .createNativeQuery(
                        """
                                select words_hash, later from (
                                    select words_hash, later, row_number() over (
                                        order by later, case when in_theme <= :each then 0 else 1 end, words_hash) place
                                    from (
                                        select words_hash, bool_and(placed_by <> 'FOUND') later, row_number() over (
                                            partition by min(cast(case when edited then found_theme_id else theme_id end as text))
                                            order by words_hash) in_theme
                                        from theme_idea where workspace_id = :workspace and topic_id = :topic group by words_hash) wording) sample
                                where place <= :most order by words_hash""",
                        Wording.class)
                .addScalar("words_hash", String.class).addScalar("later", Boolean.class)
                .setParameter("workspace", tenancy.current())
                .setParameter("topic", topicId).setParameter("each", EACH).setParameter("most", MOST).getResultList();
    }

    private List<SaidSo> said(UUID topicId, List<Wording> wordings) {
        return Panache.getSession().createNativeQuery("""
                select id, left(words, 240) words, words_hash, theme_id, statements from (
                    select id, words, words_hash, theme_id, count(*) over (partition by words_hash, theme_id) statements,
                        row_number() over (partition by words_hash, theme_id order by words, id) place
                    from theme_idea where workspace_id = :workspace and topic_id = :topic
                        and words_hash = any(:hashes)) said
                where place = 1 order by words_hash, said.words, id""", SaidSo.class).addScalar("id", UUID.class)
                .addScalar("words", String.class).addScalar("words_hash", String.class).addScalar("theme_id", UUID.class)
                .addScalar("statements", Integer.class).setParameter("workspace", tenancy.current())
                .setParameter("topic", topicId)
                .setParameter("hashes", wordings.stream().map(Wording::hash).toArray(String[]::new)).getResultList();
    }
}
