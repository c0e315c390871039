package dev.lodestar.customer;

import org.jspecify.annotations.Nullable;

/**
 * What became of one draft among many.
 *
 * @param contact the contact that was found or made, null when the draft was refused
 * @param refusal why nobody was found or made, null when somebody was
 */
public record ContactMatch(@Nullable Contact contact, @Nullable String refusal) {
}
