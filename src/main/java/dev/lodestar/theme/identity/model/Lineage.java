package dev.lodestar.theme.identity.model;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Where a theme came from.
 *
 * @param identity the theme
 * @param cameFrom the theme that it split off from by itself, or null
 * @param born number of the search that found it first, from 1
 */
public record Lineage(UUID identity, @Nullable UUID cameFrom, int born) {
}
