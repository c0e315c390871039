package dev.lodestar.shared;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Which page of a list is asked for.
 *
 * @param first how many rows, 1 to {@link #LARGEST}
 * @param after the cursor behind which the page begins, empty for the first page
 */
public record PageRequest(int first, Optional<String> after) {

    public static final int DEFAULT = 20;
    public static final int LARGEST = 200;

    /**
     * Reads the arguments {@code first} and {@code after} of a connection, both optional.
     *
     * @throws UserErrorException if {@code first} is out of range
     */
    public static PageRequest of(Integer first, String after) {
        var rows = first == null ? DEFAULT : first;
        if (rows < 1 || rows > LARGEST) {
            throw UserErrorException.invalid("first must be between 1 and %d, not %d.".formatted(LARGEST, rows), "first");
        }
        return new PageRequest(rows, Optional.ofNullable(after));
    }

    /** The sort keys to begin behind, if the page is not the first. */
    public Optional<Cursor> afterKeys(int keys) {
        return after.map(text -> Cursor.parse(text, keys));
    }

    /** For lists in the order of their ids: the id to begin behind. */
    public Optional<UUID> afterId() {
        return afterKeys(1).map(Cursor::id);
    }

    /** How many rows to read: one more than asked for, which tells whether there is a next page. */
    public int rowsToRead() {
        return first + 1;
    }

    /** Makes the page from the rows read, {@link #rowsToRead} at the most. */
    public <T> Page<T> page(List<T> rows, Function<T, Cursor> cursor) {
        var shown = rows.size() > first ? rows.subList(0, first) : rows;
        var cursors = shown.stream().map(row -> cursor.apply(row).encode()).toList();
        var info = new PageInfo(rows.size() > first, after.isPresent(), cursors.isEmpty() ? null : cursors.get(0),
                cursors.isEmpty() ? null : cursors.get(cursors.size() - 1));
        return new Page<>(List.copyOf(shown), cursors, info);
    }
}
