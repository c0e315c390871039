package dev.lodestar.theme.identity.model;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which theme of earlier searches a found group is.
 *
 * @param identity the theme it is, or null if it is a new one
 * @param cameFrom for a new one the theme that most of its known quotes belonged to, or null if there is no such theme
 */
public record Successor(@Nullable UUID identity, @Nullable UUID cameFrom) {
}
