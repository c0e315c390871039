/** Transcripts, turns and speakers as they are kept. */
package dev.lodestar.interview.transcript;
