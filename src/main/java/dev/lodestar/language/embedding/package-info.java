/** The parts of the sentence model: its tokenizer and its files. */
@NullMarked
package dev.lodestar.language.embedding;

import org.jspecify.annotations.NullMarked;
