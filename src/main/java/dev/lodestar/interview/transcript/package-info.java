/** Transcripts, turns and speakers as they are kept. */
@NullMarked
package dev.lodestar.interview.transcript;

import org.jspecify.annotations.NullMarked;
