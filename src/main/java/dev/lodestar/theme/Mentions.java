package dev.lodestar.theme;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import dev.lodestar.language.Embeddings;
import dev.lodestar.language.SameWords;
import dev.lodestar.language.Vectors;
import dev.lodestar.statistics.Proportion;
import dev.lodestar.theme.embedding.SentenceVectors;

import org.jspecify.annotations.Nullable;

/** How many people still speak of something, of those who were asked about it. */
@ApplicationScoped
public class Mentions {

    private final EntityManager entities;
    private final SentenceVectors vectors;

    Mentions(EntityManager entities, SentenceVectors vectors) {
        this.entities = entities;
        this.vectors = vectors;
    }

    /**
     * What is looked for.
     *
     * @param attributeKey what the topic is bound to
     * @param texts the words; one of them is enough
     * @param since only what was said after this counts
     */
    public record Sought(String attributeKey, Collection<String> texts, Instant since) {
    }

    private record Heard(String attributeKey, UUID personId, @Nullable String words, Instant saidAt) {
    }

    /**
     * Counts who speaks of each. Asked is here who answered anything to the topic since; who left it empty may not have read
     * it.
     *
     * @param alike the cosine similarity from which on an idea speaks of something
     * @return for each, in their order, people who speak of it, of people asked; nobody of nobody when the run has no such
     *         topic
     */
    @Transactional
    public List<Proportion> of(UUID runId, List<Sought> sought, double alike) {
        var heard = entities
                .createQuery(
                        """
                                select t.attributeKey, s.personId, i.words, s.saidAt from ThemeTopicEntity t join ThemeStatementEntity s on s.topicId = t.id
                                left join ThemeIdeaEntity i on i.statementId = s.id
                                where t.runId = :run and t.attributeKey in :keys""",
                        Heard.class)
                .setParameter("run", runId)
                .setParameter("keys", sought.stream().map(Sought::attributeKey).distinct().toList()).getResultList();
        var words = new TreeSet<String>();
        heard.stream().filter(one -> one.words() != null).forEach(one -> words.add(SameWords.of(one.words())));
        sought.forEach(one -> words.addAll(one.texts()));
        var known = vectors.of(words);
        var byKey = new HashMap<String, List<Heard>>();
        heard.forEach(one -> byKey.computeIfAbsent(one.attributeKey(), key -> new ArrayList<>()).add(one));
        return sought.stream().map(one -> count(one, byKey.getOrDefault(one.attributeKey(), List.of()), known, alike))
                .toList();
    }

    private static Proportion count(Sought sought, List<Heard> heard, Embeddings known, double alike) {
        var asked = new HashSet<UUID>();
        var speaking = new HashSet<UUID>();
        for (var one : heard) {
            if (!one.saidAt().isAfter(sought.since())) {
                continue;
            }
            asked.add(one.personId());
            if (one.words() != null && !speaking.contains(one.personId())) {
                var said = known.of(SameWords.of(one.words()));
                if (sought.texts().stream().anyMatch(text -> Vectors.dot(known.of(text), said) >= alike)) {
                    speaking.add(one.personId());
                }
            }
        }
        return Proportion.of(speaking.size(), asked.size());
    }
}
