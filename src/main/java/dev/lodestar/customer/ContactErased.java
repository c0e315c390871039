package dev.lodestar.customer;

import java.util.UUID;

/**
 * A person's identity is being erased; told within the transaction, so that whoever keeps words of the person removes them in
 * the
 * same one.
 *
 * @param email the address that the person had, null when there was none
 */
public record ContactErased(UUID contactId, String email) {
}
