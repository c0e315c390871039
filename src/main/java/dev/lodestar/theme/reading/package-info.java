/** Reading what people said into a run: the statements, the ideas in them, who was asked. */
package dev.lodestar.theme.reading;
