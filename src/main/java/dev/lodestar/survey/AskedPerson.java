package dev.lodestar.survey;

import java.time.Instant;
import java.util.UUID;

import dev.lodestar.persona.BuyingRole;

import org.jspecify.annotations.Nullable;

/**
 * A person who was shown a question, whether they answered it or not.
 *
 * @param accountId null when the person had no account then
 * @param buyingRole the part the person played then, null when unknown
 * @param askedAt when the person completed the survey
 * @param incentivised whether something was promised for the response
 */
public record AskedPerson(UUID contactId, @Nullable UUID accountId, @Nullable BuyingRole buyingRole, Instant askedAt,
        boolean incentivised) {
}
