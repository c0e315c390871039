/** Interviews, their participants and transcripts, down to a range of the text. */
@NullMarked
package dev.lodestar.interview;

import org.jspecify.annotations.NullMarked;
