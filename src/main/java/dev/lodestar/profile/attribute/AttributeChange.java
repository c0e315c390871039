package dev.lodestar.profile.attribute;

import dev.lodestar.profile.Attribute;

import org.jspecify.annotations.Nullable;

/**
 * What a change of an attribute came to.
 *
 * @param attribute the attribute as it is now, or null when it was removed
 * @param revision the number of the revision that the change made
 */
public record AttributeChange(@Nullable Attribute attribute, int revision) {
}
