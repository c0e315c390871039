package dev.lodestar.shared;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * One page of a list, before it takes the form of a connection.
 *
 * @param cursors the cursor of each row, in the same order
 */
public record Page<T>(List<T> rows, List<String> cursors, PageInfo pageInfo) {

    /** The constructor of a connection record. */
    @FunctionalInterface
    public interface Connection<E, N, C> {
        C of(List<E> edges, List<N> nodes, PageInfo pageInfo);
    }

    public <R> Page<R> map(Function<T, R> mapping) {
        return new Page<>(rows.stream().map(mapping).toList(), cursors, pageInfo);
    }

    /** The connection record, given the constructors of its edge and of itself. */
    public <E, C> C as(BiFunction<String, T, E> edge, Connection<E, T, C> connection) {
        var edges = IntStream.range(0, rows.size()).mapToObj(i -> edge.apply(cursors.get(i), rows.get(i))).toList();
        return connection.of(edges, rows, pageInfo);
    }
}
