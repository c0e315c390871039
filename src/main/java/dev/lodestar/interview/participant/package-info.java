/** Participants as they are kept. */
@NullMarked
package dev.lodestar.interview.participant;

import org.jspecify.annotations.NullMarked;
