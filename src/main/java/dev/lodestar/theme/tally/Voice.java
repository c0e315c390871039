package dev.lodestar.theme.tally;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A person as a tally counts them.
 *
 * @param personId the contact, or the response where the person is not known
 * @param accountId the account the person belongs to, if known
 * @param role the buying role, if known
 */
public record Voice(UUID personId, @Nullable UUID accountId, @Nullable String role) {
}
