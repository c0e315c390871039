/** Words as vectors, and which of them are near each other. */
package dev.lodestar.theme.embedding;
