/** Pure: what words are and say. Answers are read into ideas, ideas become vectors, take a side and get names. */
package dev.lodestar.language;
