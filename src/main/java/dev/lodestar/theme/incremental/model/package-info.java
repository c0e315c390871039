/** Pure: the vote of the neighbours, and codes by their quotes. */
@NullMarked
package dev.lodestar.theme.incremental.model;

import org.jspecify.annotations.NullMarked;
