/** The vectors of what people said, computed once for each wording. */
package dev.lodestar.theme.embedding;
