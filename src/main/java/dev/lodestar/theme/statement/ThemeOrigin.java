package dev.lodestar.theme.statement;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Where a theme was found.
 *
 * @param identityId what stays of it from search to search, or null while its search goes on
 */
public record ThemeOrigin(UUID runId, UUID topicId, @Nullable UUID identityId) {
}
