/**
 * Readers that turn a transcript file into speaker turns, with a report of everything a person should look at. Plain Java, no
 * framework.
 */
package dev.lodestar.interview.reader;
