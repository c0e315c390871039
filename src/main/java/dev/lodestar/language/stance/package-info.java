/** How the words of a statement are read for what it claims. */
@NullMarked
package dev.lodestar.language.stance;

import org.jspecify.annotations.NullMarked;
