package dev.lodestar.theme.edit.model;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A theme after people's edits.
 *
 * @param identity what it is from search to search
 * @param name what people call it, or null if nobody named it
 * @param pinned whether it is its confirmed quotes and what is near to them
 * @param ignored whether it is of no interest
 * @param ideas the numbers of its ideas, ascending, at least one
 * @param confirmed the numbers of those that are confirmed
 */
public record EditedTheme(UUID identity, @Nullable String name, boolean pinned, boolean ignored, List<Integer> ideas,
        Set<Integer> confirmed) {
}
