package dev.lodestar.theme;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The themes of a run are there; told once, in the transaction that finishes it.
 *
 * @param idempotencyKey the key the run was asked for with, or null
 */
public record ThemeRunFinished(UUID runId, @Nullable String idempotencyKey) {
}
