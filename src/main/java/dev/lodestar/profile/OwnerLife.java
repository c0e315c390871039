package dev.lodestar.profile;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How far a profile or persona has come.
 *
 * @param archived whether it is put away
 * @param revision the number of its newest revision
 * @param publication what front ends see of it, or null when they see nothing
 */
public record OwnerLife(boolean archived, int revision, @Nullable Publication publication, Instant createdAt,
        Instant updatedAt) {
}
