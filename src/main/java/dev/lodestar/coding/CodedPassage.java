package dev.lodestar.coding;

import java.util.UUID;

import dev.lodestar.customer.Account;
import dev.lodestar.interview.Interview;
import dev.lodestar.interview.Participant;

import org.jspecify.annotations.Nullable;

/**
 * What one participant says in one coded passage: the unit that themes are made of.
 *
 * @param codingId the tag it comes from; a tag over several participants gives one statement of each
 * @param interview the interview, on whose day it was said
 * @param transcriptId the version of its text
 * @param participant who says it, with the part they played in the purchase when they were interviewed
 * @param account the account of their contact, null if unknown
 * @param code the code
 * @param quote their words in the passage, without anybody else's
 */
public record CodedPassage(UUID codingId, Interview interview, UUID transcriptId, Participant participant,
        @Nullable Account account, Code code, String quote) {
}
