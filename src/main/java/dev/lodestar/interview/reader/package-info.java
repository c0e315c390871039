/**
 * Readers that turn a transcript file into speaker turns, with a report of everything a person should look at. Plain Java, no
 * framework.
 */
@NullMarked
package dev.lodestar.interview.reader;

import org.jspecify.annotations.NullMarked;
