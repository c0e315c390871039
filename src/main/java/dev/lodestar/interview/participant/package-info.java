/** Participants as they are kept. */
package dev.lodestar.interview.participant;
