/** Themes from search to search. */
@NullMarked
package dev.lodestar.theme.identity;

import org.jspecify.annotations.NullMarked;
