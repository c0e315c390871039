package dev.lodestar.workspace;

import org.jspecify.annotations.Nullable;

/**
 * Rows that go into the trash together with a thing.
 *
 * @param table the table, whose entity is a {@link TrashableEntity}
 * @param belongs which rows, as an SQL condition with the parameter {@code :subject}
 * @param counted what people call the rows, null for the thing itself
 */
public record TrashPart(String table, String belongs, @Nullable TrashContentKind counted) {
}
