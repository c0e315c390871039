/** Pure: how the ideas of one topic become groups with a summary. */
@NullMarked
package dev.lodestar.theme.grouping.model;

import org.jspecify.annotations.NullMarked;
