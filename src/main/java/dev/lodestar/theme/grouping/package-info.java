/** Grouping what means the same into themes, with their names and summaries. */
package dev.lodestar.theme.grouping;
