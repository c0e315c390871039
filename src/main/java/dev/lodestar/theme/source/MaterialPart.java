package dev.lodestar.theme.source;

import java.util.Optional;

/**
 * A part of what a source holds.
 *
 * @param next the place behind this part, empty after the last; what it looks like is the source's own affair
 */
public record MaterialPart(Material material, Optional<String> next) {

    /** Everything at once, for sources that are never large. */
    public static MaterialPart whole(Material material) {
        return new MaterialPart(material, Optional.empty());
    }
}
