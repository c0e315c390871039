package dev.lodestar.survey;

import java.util.UUID;

import dev.lodestar.persona.BuyingRole;

/**
 * A person who was shown a question, whether they answered it or not.
 *
 * @param accountId null when the person had no account then
 * @param role the part the person played then, null when unknown
 */
public record AskedPerson(UUID contactId, UUID accountId, BuyingRole role) {
}
