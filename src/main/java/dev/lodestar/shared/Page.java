package dev.lodestar.shared;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, before it takes the form of a connection.
 *
 * @param cursors the cursor of each row, in the same order
 * @param totalCount how many rows the whole list has, null if nobody asked
 */
public record Page<T>(List<T> rows, List<String> cursors, PageInfo pageInfo, @Nullable Integer totalCount) {

    Page(List<T> rows, List<String> cursors, PageInfo pageInfo) {
        this(rows, cursors, pageInfo, null);
    }

    /** The constructor of a connection record. */
    @FunctionalInterface
    public interface Connection<E, N, C> {
        C of(List<E> edges, List<N> nodes, PageInfo pageInfo);
    }

    /** The constructor of a connection record that says how many rows there are; whoever did not ask never sees the null. */
    @NullUnmarked
    @FunctionalInterface
    public interface CountedConnection<E, N, C> {
        C of(List<E> edges, List<N> nodes, PageInfo pageInfo, Integer totalCount);
    }

    public <R> Page<R> map(Function<T, R> mapping) {
        return new Page<>(rows.stream().map(mapping).toList(), cursors, pageInfo, totalCount);
    }

    /** The connection record, given the constructors of its edge and of itself. */
    public <E, C> C as(BiFunction<String, T, E> edge, Connection<E, T, C> connection) {
        return connection.of(edges(edge), rows, pageInfo);
    }

    /** The connection record with the number of all rows, given the constructors of its edge and of itself. */
    public <E, C> C as(BiFunction<String, T, E> edge, CountedConnection<E, T, C> connection) {
        return connection.of(edges(edge), rows, pageInfo, totalCount);
    }

    private <E> List<E> edges(BiFunction<String, T, E> edge) {
        return IntStream.range(0, rows.size()).mapToObj(i -> edge.apply(cursors.get(i), rows.get(i))).toList();
    }
}
