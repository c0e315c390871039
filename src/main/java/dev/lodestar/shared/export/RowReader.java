package dev.lodestar.shared.export;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Reads a list from the database in batches, each beginning behind the last row of the one before. */
@FunctionalInterface
public interface RowReader<R> {

    /**
     * @param last the last row that was read, null for the first batch
     * @param most how many rows to read at most; fewer mean that the list is at its end
     */
    List<R> read(@Nullable R last, int most);
}
