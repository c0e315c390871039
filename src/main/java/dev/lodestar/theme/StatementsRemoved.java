package dev.lodestar.theme;

import java.util.UUID;

/**
 * Words were taken out of themes for good; told in the transaction that did it.
 *
 * @param causeId the thing whose words they were
 */
public record StatementsRemoved(UUID causeId) {
}
