/** Grouping what means the same into themes, with their names and summaries. */
@NullMarked
package dev.lodestar.theme.grouping;

import org.jspecify.annotations.NullMarked;
