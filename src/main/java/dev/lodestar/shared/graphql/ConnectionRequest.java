package dev.lodestar.shared.graphql;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongSupplier;

import dev.lodestar.shared.Page;
import dev.lodestar.shared.PageInfo;
import dev.lodestar.shared.UserErrorException;

import org.jspecify.annotations.Nullable;

/**
 * What the arguments of a connection ask for. A cursor belongs to one list in one order; it is refused anywhere else.
 *
 * @param list the name of the list with the ids it hangs on, such as {@code survey/0190…/responses}
 */
public record ConnectionRequest<F extends Enum<F> & OrderField>(String list, Slice<F> slice) {

    public static final String DEFAULT_FIRST = "20";
    public static final int LARGEST = 200;

    private static final String SEPARATOR = "\u001f";
    private static final int PARTS = 5;

    /**
     * Reads the arguments.
     *
     * @throws UserErrorException if {@code first} is out of range or {@code after} no cursor of this list in this order
     */
    public static <F extends Enum<F> & OrderField> ConnectionRequest<F> of(String list, int first, @Nullable String after,
            F field,
            OrderDirection direction) {
        if (first < 1 || first > LARGEST) {
            throw UserErrorException.invalid("first must be between 1 and %d, not %d.".formatted(LARGEST, first), "first");
        }
        var place = after == null ? Optional.<Slice.Place> empty() : Optional.of(place(list, after, field, direction));
        return new ConnectionRequest<>(list,
                new Slice<>(first, place, field, direction, CurrentField.asksFor("totalCount")));
    }

    /**
     * Makes the page.
     *
     * @param rows {@link Slice#rowsToRead} at the most
     * @param place where a row stands in the order
     * @param total how many rows the list has; asked only if the client wants to know
     */
    public <T> Page<T> page(List<T> rows, Function<T, Slice.Place> place, LongSupplier total) {
        var shown = rows.size() > slice.first() ? rows.subList(0, slice.first()) : rows;
        var cursors = shown.stream().map(row -> cursor(place.apply(row))).toList();
        var info = new PageInfo(rows.size() > slice.first(), slice.after().isPresent(),
                cursors.isEmpty() ? null : cursors.get(0),
                cursors.isEmpty() ? null : cursors.get(cursors.size() - 1));
        return new Page<>(List.copyOf(shown), cursors, info, slice.counted() ? Math.toIntExact(total.getAsLong()) : null);
    }

    private String cursor(Slice.Place place) {
        var text = String.join(SEPARATOR, list, slice.field().name(), slice.direction().name(), place.key().toString(),
                place.id().toString());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static <F extends Enum<F> & OrderField> Slice.Place place(String list, String cursor, F field,
            OrderDirection direction) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var parts = text.split(SEPARATOR, -1);
            if (parts.length == PARTS && parts[0].equals(list) && parts[1].equals(field.name())
                    && parts[2].equals(direction.name())) {
                return new Slice.Place(field.kind().read(parts[3]), UUID.fromString(parts[4]));
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw foreign();
        }
        throw foreign();
    }

    private static UserErrorException foreign() {
        return UserErrorException.invalid(
                "after is not a cursor of this list in this order. Use an endCursor that the list gave you.",
                "after");
    }
}
