package dev.lodestar.shared.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.lodestar.shared.Page;

import io.quarkus.hibernate.orm.panache.Panache;

import org.hibernate.query.SelectionQuery;

/**
 * Pages of rows that hang on many parents: two statements for each way of asking, and one more if the rows are to be counted,
 * whatever the number of parents.
 *
 * @param row the entity
 * @param parent its property with the parent's id
 * @param parentOf reads that property
 * @param place where a row stands in an order
 * @param condition what a row must meet besides, on {@code s}; true for all rows
 */
public record ChildPages<E, F extends Enum<F> & OrderField>(Class<E> row, String parent, Function<E, UUID> parentOf,
        BiFunction<E, F, Slice.Place> place, String condition) {

    public ChildPages(Class<E> row, String parent, Function<E, UUID> parentOf, BiFunction<E, F, Slice.Place> place) {
        this(row, parent, parentOf, place, "true");
    }

    /** How many rows a parent has. */
    public record Count(UUID parentId, long rows) {
    }

    private record Way<F extends Enum<F> & OrderField>(Slice<F> slice, Map<String, Object> filter) {
    }

    /** @return a page for each that was asked for */
    public Map<ChildrenOf<F>, Page<E>> of(Collection<ChildrenOf<F>> asked) {
        var pages = new HashMap<ChildrenOf<F>, Page<E>>();
        asked.stream().collect(Collectors.groupingBy(each -> new Way<>(each.request().slice(), each.filter())))
                .forEach((way, alike) -> pages.putAll(of(way, alike)));
        return pages;
    }

    private Map<ChildrenOf<F>, Page<E>> of(Way<F> way, List<ChildrenOf<F>> asked) {
        var parents = asked.stream().map(ChildrenOf::parentId).toList();
        var rows = rows(way, parents).stream().collect(Collectors.groupingBy(parentOf));
        var counts = way.slice().counted() ? counts(way, parents) : Map.<UUID, Long> of();
        return asked.stream().collect(Collectors.toMap(each -> each, each -> each.request().page(
                rows.getOrDefault(each.parentId(), List.of()), row -> place.apply(row, way.slice().field()),
                () -> counts.getOrDefault(each.parentId(), 0L))));
    }

    private List<E> rows(Way<F> way, Collection<UUID> parents) {
        var slice = way.slice();
        return Panache.getSession().createSelectionQuery("from %s r where r.id in :ids order by %s".formatted(row.getName(),
                slice.order("r")), row).setParameter("ids", ids(way, parents)).getResultList();
    }

    /**
     * The rows of the pages. A statement of its own: with the rows in the same one, PostgreSQL ranks anew for each row as long
     * as it does not know how many an import has just written, which takes minutes for a hundred thousand.
     */
    private List<UUID> ids(Way<F> way, Collection<UUID> parents) {
        var slice = way.slice();
        var query = Panache.getSession().createSelectionQuery("""
                select ranked.id from (
                    select s.id as id, row_number() over (partition by s.%2$s order by %3$s) as place
                    from %1$s s where %4$s and %5$s) ranked where ranked.place <= :most"""
                .formatted(row.getName(), parent, slice.order("s"), condition(way), slice.behind("s")), UUID.class);
        return bind(slice.bind(query), way, parents).setParameter("most", slice.rowsToRead()).getResultList();
    }

    private Map<UUID, Long> counts(Way<F> way, Collection<UUID> parents) {
        var query = Panache.getSession().createSelectionQuery("select s.%1$s, count(*) from %2$s s where %3$s group by s.%1$s"
                .formatted(parent, row.getName(), condition(way)), Count.class);
        return bind(query, way, parents).getResultStream().collect(Collectors.toMap(Count::parentId, Count::rows));
    }

    private String condition(Way<F> way) {
        var own = way.filter().keySet().stream().map(property -> " and s.%1$s = :%1$s".formatted(property));
        return "s.%s in :parents and %s".formatted(parent, condition) + own.collect(Collectors.joining());
    }

    private static <T> SelectionQuery<T> bind(SelectionQuery<T> query, Way<?> way, Collection<UUID> parents) {
        way.filter().forEach(query::setParameter);
        return query.setParameter("parents", parents);
    }
}
