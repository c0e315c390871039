/** How many people say a theme, of how many who were asked, and what may be claimed of that. */
@NullMarked
package dev.lodestar.theme.tally;

import org.jspecify.annotations.NullMarked;
