package dev.lodestar.theme.embedding;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import dev.lodestar.clustering.TextClustering;
import dev.lodestar.language.Embeddings;
import dev.lodestar.language.Vectors;
import dev.lodestar.shared.database.Batches;
import dev.lodestar.shared.tenancy.Tenancy;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;

import org.hibernate.Session;

/** The vectors that were computed once, by the SHA-256 of the words. */
@ApplicationScoped
public class SentenceVectors {

    /** Rows held at once beside the vectors themselves: 3 MB. */
    private static final int AT_ONCE = 2000;

    private final EntityManager entities;
    private final Tenancy tenancy;
    private final Encoder encoder;

    SentenceVectors(EntityManager entities, Tenancy tenancy, Encoder encoder) {
        this.entities = entities;
        this.tenancy = tenancy;
        this.encoder = encoder;
    }

    /** The vectors of these words, from the store or computed and stored now. */
    @Transactional
    public Embeddings of(Collection<String> words) {
        var wordsOf = new TreeMap<String, String>();
        words.forEach(text -> wordsOf.put(TextClustering.hash(text), text));
        var vectors = new HashMap<String, float[]>();
        Batches.of(List.copyOf(wordsOf.keySet()), AT_ONCE).forEach(hashes -> add(vectors, hashes, wordsOf));
        return new Embeddings(vectors);
    }

    private void add(Map<String, float[]> vectors, List<String> hashes, Map<String, String> wordsOf) {
        var byHash = stored(hashes);
        var missing = hashes.stream().filter(hash -> !byHash.containsKey(hash)).map(wordsOf::get).toList();
        if (!missing.isEmpty()) {
            var computed = encoder.encode(missing);
            vectors.putAll(computed);
            // Kept at once and not with the caller's transaction: who stores the same words waits for this moment only, so
            // that no two can wait for each other.
            QuarkusTransaction.requiringNew().run(() -> store(computed));
        }
        byHash.forEach((hash, vector) -> vectors.put(wordsOf.get(hash), vector));
    }

    public record StoredVector(String hash, byte[] vector) {
    }

    /** What the store has of these hashes. */
    public Map<String, float[]> stored(Collection<String> hashes) {
        return Panache.getSession().createNativeQuery("""
                select words_hash, vector from sentence_vector
                where workspace_id = :workspace and model_id = :model and words_hash = any(:hashes)""",
                StoredVector.class).addScalar("words_hash", String.class).addScalar("vector", byte[].class)
                .setParameter("workspace", tenancy.current()).setParameter("model", Encoder.MODEL_ID)
                .setParameter("hashes", hashes.toArray(String[]::new)).getResultStream()
                .collect(Collectors.toMap(StoredVector::hash, row -> Vectors.fromBytes(row.vector())));
    }

    /** In the order of the hashes, so that two that store the same words wait for each other and do not deadlock. */
    private void store(Map<String, float[]> vectors) {
        var byHash = new TreeMap<String, float[]>();
        vectors.forEach((words, vector) -> byHash.put(TextClustering.hash(words), vector));
        entities.unwrap(Session.class).doWork(connection -> {
            try (var insert = connection.prepareStatement("""
                    insert into sentence_vector (workspace_id, model_id, words_hash, vector) values (?, ?, ?, ?)
                    on conflict do nothing""")) {
                for (var entry : byHash.entrySet()) {
                    insert.setObject(1, tenancy.current());
                    insert.setString(2, Encoder.MODEL_ID);
                    insert.setString(3, entry.getKey());
                    insert.setBytes(4, Vectors.toBytes(entry.getValue()));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }
}
