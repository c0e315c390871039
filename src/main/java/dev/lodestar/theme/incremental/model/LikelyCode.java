package dev.lodestar.theme.incremental.model;

import java.util.UUID;

/**
 * A code that may fit some words.
 *
 * @param similarity of the words to its confirmed quotes, at most 1
 * @param quotes how many different quotes that stands on
 */
public record LikelyCode(UUID codeId, double similarity, int quotes) {
}
