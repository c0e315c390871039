/** Interviews, their participants and transcripts, down to a range of the text. */
package dev.lodestar.interview;
