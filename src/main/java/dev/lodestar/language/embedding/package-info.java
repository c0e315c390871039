/** The parts of the sentence model: its tokenizer and its files. */
package dev.lodestar.language.embedding;
