/** Accepting, rejecting and putting off, and taking that back. */
@NullMarked
package dev.lodestar.suggestion.decide;

import org.jspecify.annotations.NullMarked;
