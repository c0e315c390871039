/** Pure statistical functions with the source of each formula. Depends on nothing else in the program. */
@NullMarked
package dev.lodestar.statistics;

import org.jspecify.annotations.NullMarked;
