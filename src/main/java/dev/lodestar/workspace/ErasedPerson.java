package dev.lodestar.workspace;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who wishes to be forgotten.
 *
 * @param contactId the contact, which stays as a number
 * @param name the name that the person had, null when there was none
 * @param email the address that the person had, null when there was none
 */
public record ErasedPerson(UUID contactId, @Nullable String name, @Nullable String email) {
}
