/** How proposals are made and kept up to date. */
@NullMarked
package dev.lodestar.suggestion.propose;

import org.jspecify.annotations.NullMarked;
