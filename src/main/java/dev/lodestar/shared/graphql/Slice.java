package dev.lodestar.shared.graphql;

import java.util.Optional;
import java.util.UUID;

import org.hibernate.query.SelectionQuery;

/**
 * Which part of a list is asked for, as conditions in HQL: rows behind a place, in the order of a property and then of the
 * ids, so that rows added or removed meanwhile do not shift a page.
 *
 * @param after the place to begin behind, empty for the beginning
 * @param counted whether the answer says how many rows the whole list has
 */
public record Slice<F extends Enum<F> & OrderField>(int first, Optional<Place> after, F field, OrderDirection direction,
        boolean counted) {

    /** The row that stands last on the page before: its value in the order, and its id. */
    public record Place(Object key, UUID id) {
    }

    /** A condition for the rows behind the place, true for all rows if there is none. */
    public String behind(String entity) {
        if (after.isEmpty()) {
            return "true";
        }
        var sign = direction == OrderDirection.ASC ? ">" : "<";
        return field.kind() == OrderField.Kind.ID ? "%s.id %s :afterId".formatted(entity, sign)
                : "(%1$s.%2$s %3$s :afterKey or %1$s.%2$s = :afterKey and %1$s.id %3$s :afterId)".formatted(entity,
                        field.property(), sign);
    }

    /** What stands behind {@code order by}. */
    public String order(String entity) {
        var ids = "%s.id %s".formatted(entity, direction);
        return field.kind() == OrderField.Kind.ID ? ids
                : "%s.%s %s, %s".formatted(entity, field.property(), direction, ids);
    }

    /** Fills in the place that {@link #behind} speaks of. */
    public <T> SelectionQuery<T> bind(SelectionQuery<T> query) {
        after.ifPresent(place -> {
            query.setParameter("afterId", place.id());
            if (field.kind() != OrderField.Kind.ID) {
                query.setParameter("afterKey", place.key());
            }
        });
        return query;
    }

    /** How many rows to read: one more than asked for, which tells whether there is a next page. */
    public int rowsToRead() {
        return first + 1;
    }
}
