package dev.lodestar.theme;

import java.util.Optional;

import dev.lodestar.language.ThemeSide;

/**
 * How words that are not part of a theme, such as a line of a profile, stand to it.
 *
 * @param likeness the largest of the cosine similarities to the theme's name, to the words in which it would be written down,
 *        and to its centroid, -1 to 1
 * @param side the side that the words stand on by what they claim; empty when they claim nothing that the theme is about, or
 *        are not alike enough to speak of the same thing
 * @param claimed whether at least half of the people of the theme make its claim in their words
 */
public record ThemeRelation(double likeness, Optional<ThemeSide> side, boolean claimed) {

    static final ThemeRelation NONE = new ThemeRelation(-1, Optional.empty(), false);
}
