package dev.lodestar.interview.reader;

/**
 * Something in a transcript file that was read, but that a person should look at.
 *
 * @param line the line of the file, counted from 1; 0 if the warning is about the file as a whole
 * @param message what was found and what was made of it
 */
public record ReadWarning(int line, String message) {
}
