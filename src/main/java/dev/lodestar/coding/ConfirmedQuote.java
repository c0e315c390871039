package dev.lodestar.coding;

import java.util.UUID;

/**
 * Words that a coder gave a code.
 *
 * @param quote the words of the passage
 */
public record ConfirmedQuote(UUID codeId, String quote) {
}
