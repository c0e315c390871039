package dev.lodestar.coding;

import java.time.LocalDate;
import java.util.UUID;

import dev.lodestar.persona.BuyingRole;

/**
 * What one participant says in one coded passage: the unit that themes are made of.
 *
 * @param codingId the tag it comes from; a tag over several participants gives one statement of each
 * @param interviewId the interview
 * @param transcriptId the version of its text
 * @param personId who says it, for counting people: the contact if one is linked, otherwise the participant
 * @param personName the participant's name
 * @param contactId the contact, null if none is linked
 * @param accountId the account of the contact, null if unknown
 * @param accountName the account's name, null if unknown
 * @param role the part they played in the purchase when they were interviewed
 * @param codeId the code
 * @param codeName the code's name
 * @param attributeKey the attribute definition that the code feeds, null if none
 * @param quote their words in the passage, without anybody else's
 * @param saidOn the day of the interview
 */
public record CodedPassage(UUID codingId, UUID interviewId, UUID transcriptId, UUID personId, String personName, UUID contactId,
        UUID accountId, String accountName,
        BuyingRole role, UUID codeId, String codeName, String attributeKey, String quote, LocalDate saidOn) {
}
