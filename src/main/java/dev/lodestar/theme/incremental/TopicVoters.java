package dev.lodestar.theme.incremental;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import dev.lodestar.clustering.VectorIndex;
import dev.lodestar.language.SameWords;
import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.theme.embedding.SentenceVectors;

import io.quarkus.hibernate.orm.panache.Panache;

/**
 * The ideas that vote on new ones: those that a search put into a theme, each wording once in a theme. New ideas do not vote,
 * so the order in which they come in changes nothing.
 */
@ApplicationScoped
class TopicVoters {

    /** What is held in memory over all topics; a larger topic is read anew each time. 100,000 vectors are 154 MB. */
    private static final int MOST_CACHED = 120_000;

    private static final String VOTERS = """
            from theme_idea where workspace_id = :workspace and topic_id = :topic and theme_id is not null
            and placed_by <> 'NEW'""";

    private final EntityManager entities;
    private final Tenancy tenancy;
    private final SentenceVectors vectors;
    private final LinkedHashMap<UUID, Voters> cache = new LinkedHashMap<>(16, 0.75f, true);

    TopicVoters(EntityManager entities, Tenancy tenancy, SentenceVectors vectors) {
        this.entities = entities;
        this.tenancy = tenancy;
        this.vectors = vectors;
    }

    /**
     * Voters at one time.
     *
     * @param state changes when one of them goes, comes or gets another theme
     * @param themes what the numbers of the themes mean
     */
    record Voters(String state, VectorIndex placed, List<UUID> themes) {
    }

    Voters of(UUID topicId) {
        var state = state(topicId);
        synchronized (cache) {
            var known = cache.get(topicId);
            if (known != null && known.state().equals(state)) {
                return known;
            }
        }
        var voters = read(topicId, state);
        synchronized (cache) {
            cache.put(topicId, voters);
            var oldest = cache.entrySet().iterator();
            int size = cache.values().stream().mapToInt(one -> one.placed().size()).sum();
            while (size > MOST_CACHED) {
                size -= oldest.next().getValue().placed().size();
                oldest.remove();
            }
        }
        return voters;
    }

    private String state(UUID topicId) {
        return (String) entities.createNativeQuery("""
                select count(*) || ' ' || coalesce(sum(cast(hashtextextended(words_hash || cast(theme_id as text), 0)
                    as numeric)), 0) """ + " " + VOTERS, String.class)
                .setParameter("workspace", tenancy.current()).setParameter("topic", topicId).getSingleResult();
    }

    public record Voter(String words, UUID themeId) {
    }

    private Voters read(UUID topicId, String state) {
        var rows = Panache.getSession().createNativeQuery("""
                select distinct on (words_hash, theme_id) words, theme_id """ + " " + VOTERS
                + " order by words_hash, theme_id, words", Voter.class).addScalar("words", String.class)
                .addScalar("theme_id", UUID.class).setParameter("workspace", tenancy.current())
                .setParameter("topic", topicId).getResultList();
        var words = rows.stream().map(row -> SameWords.of(row.words())).toList();
        var known = vectors.of(words);
        var numbers = new LinkedHashMap<UUID, Integer>();
        var placed = new ArrayList<float[]>();
        var themes = new int[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            placed.add(known.of(words.get(i)));
            themes[i] = numbers.computeIfAbsent(rows.get(i).themeId(), id -> numbers.size());
        }
        return new Voters(state, VectorIndex.of(placed, themes), List.copyOf(numbers.keySet()));
    }
}
