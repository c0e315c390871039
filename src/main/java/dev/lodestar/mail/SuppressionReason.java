package dev.lodestar.mail;

import org.eclipse.microprofile.graphql.Description;

/** Why an address is not written to. */
@Description("Why an address is not written to.")
public enum SuppressionReason {
    /** The person used the unsubscribe link. */
    UNSUBSCRIBED,
    /** The address does not exist. */
    BOUNCED,
    /** The person reported a mail as unwanted. */
    COMPLAINED,
    /** Somebody of the team put it there. */
    BY_HAND
}
