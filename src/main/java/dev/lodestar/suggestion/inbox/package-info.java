/** Suggestions as they are kept and shown. */
@NullMarked
package dev.lodestar.suggestion.inbox;

import org.jspecify.annotations.NullMarked;
