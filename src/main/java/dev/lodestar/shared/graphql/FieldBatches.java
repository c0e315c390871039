package dev.lodestar.shared.graphql;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;

import graphql.schema.GraphQLNamedType;
import io.smallrye.context.SmallRyeThreadContext;
import io.vertx.core.Vertx;

/**
 * Collects the keys of a field with arguments over all its parents and aliases, and fetches their values at once. SmallRye's
 * own batches know the parents only: under two aliases both would get the answer to the first one's arguments.
 */
@ApplicationScoped
public class FieldBatches {

    /**
     * The value of the present field for a key; to be returned by the method of the field as it is.
     *
     * @param key the parent's id and the arguments, equal if they are
     * @param fetch the values of many keys, in a number of statements that does not grow with the parents; runs on a thread
     *        that may wait. It knows no arguments: they belong to the key. A field with two of them has a batch for each.
     */
    public <K, V> CompletionStage<V> load(K key, Function<Set<K>, Map<K, V>> fetch) {
        var field = CurrentField.find().orElseThrow(() -> new IllegalStateException("No field of the API is being fetched"));
        var name = ((GraphQLNamedType) field.getParentType()).getName() + "." + field.getFieldDefinition().getName() + " by "
                + fetch.getClass().getName();
        DataLoader<K, V> loader = field.getDataLoaderRegistry().computeIfAbsent(name, ignored -> loader(fetch));
        return loader.load(key);
    }

    private static <K, V> DataLoader<K, V> loader(Function<Set<K>, Map<K, V>> fetch) {
        // Who is signed in is known here, and no more when the batch is sent off. The fields below go on in Vert.x's context.
        var within = SmallRyeThreadContext.getCurrentThreadContextOrDefaultContexts().contextualFunction(fetch);
        var request = Vertx.currentContext();
        return DataLoaderFactory.newMappedDataLoader(
                keys -> request.executeBlocking(() -> within.apply(keys), false).toCompletionStage());
    }
}
