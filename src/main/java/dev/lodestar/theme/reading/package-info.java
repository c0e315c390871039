/** Reading what people said into a run: the statements, the ideas in them, who was asked. */
@NullMarked
package dev.lodestar.theme.reading;

import org.jspecify.annotations.NullMarked;
