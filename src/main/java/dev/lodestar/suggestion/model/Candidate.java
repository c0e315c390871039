package dev.lodestar.suggestion.model;

/**
 * An attribute that words may say something about.
 *
 * @param key the key of its definition
 * @param score how much the words are like it, -1 to 1
 */
public record Candidate(String key, double score) {
}
