/** Pure: what words are and say. Answers are read into ideas, ideas become vectors, take a side and get names. */
@NullMarked
package dev.lodestar.language;

import org.jspecify.annotations.NullMarked;
