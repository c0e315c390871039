/** Interviews, the people in them, and the immutable versions of their transcripts. */
package dev.lodestar.interview;
