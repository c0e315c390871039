/**
 * The trash: what people delete stays for 30 days and can be restored with all that went along.
 *
 * A feature joins it by three things: its rows extend {@link dev.lodestar.workspace.trash.TrashableEntity} (and have a column
 * {@code trash_id}), a bean implements {@link dev.lodestar.workspace.trash.Trashable}, and a mutation calls
 * {@link dev.lodestar.workspace.trash.Trash#delete}. Other features whose rows go along implement
 * {@link dev.lodestar.workspace.TrashCascade}.
 */
@NullMarked
package dev.lodestar.workspace.trash;

import org.jspecify.annotations.NullMarked;
