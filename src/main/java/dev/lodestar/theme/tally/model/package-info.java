/** Pure: tallies, dimensions, tests and trends. */
@NullMarked
package dev.lodestar.theme.tally.model;

import org.jspecify.annotations.NullMarked;
