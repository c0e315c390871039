package dev.lodestar.theme.edit.model;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An idea as a search placed it, before people's edits.
 *
 * @param quote the words and their place
 * @param found the theme the search put it into, or null for none
 */
public record Idea(Quote quote, @Nullable UUID found) {
}
