package dev.lodestar.suggestion.model;

import java.util.UUID;

import dev.lodestar.language.ThemeSide;

/** The side of a theme that a suggestion stands on. */
public record Ground(UUID themeId, ThemeSide side) {

    /** What those say who say the opposite. */
    public Ground opposite() {
        return new Ground(themeId, side == ThemeSide.FOR ? ThemeSide.AGAINST : ThemeSide.FOR);
    }
}
