package dev.lodestar.customer;

import java.util.UUID;

/**
 * A person's identity is being erased; told within the transaction, so that whoever keeps words of the person removes them in
 * the
 * same one.
 */
public record ContactErased(UUID contactId) {
}
