/** The vectors of what people said, computed once for each wording. */
@NullMarked
package dev.lodestar.theme.embedding;

import org.jspecify.annotations.NullMarked;
