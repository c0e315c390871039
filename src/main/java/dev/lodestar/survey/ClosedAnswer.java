package dev.lodestar.survey;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.lodestar.persona.BuyingRole;

import org.jspecify.annotations.Nullable;

/**
 * What one person chose at one closed question, by their last word.
 *
 * @param accountId null when the person had no account then
 * @param buyingRole the part the person played then, null when unknown
 * @param options the ids of the chosen options, empty for a scale
 * @param number the point of a scale, null for a choice
 * @param incentivised whether something was promised for the response
 */
public record ClosedAnswer(UUID answerId, UUID contactId, @Nullable UUID accountId, @Nullable BuyingRole buyingRole,
        List<String> options,
        @Nullable Integer number, Instant answeredAt, boolean incentivised) {
}
