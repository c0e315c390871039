package dev.lodestar.profile;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who a piece of evidence comes from.
 *
 * @param id the contact who said it, or null when no known person did
 * @param accountId the account it belongs to, or null
 * @param buyingRole the name of the person's buying role, or null
 */
public record EvidencePerson(@Nullable UUID id, @Nullable UUID accountId, @Nullable String buyingRole) {

    /** A publication, which no person of ours said. */
    public static final EvidencePerson NOBODY = new EvidencePerson(null, null, null);
}
