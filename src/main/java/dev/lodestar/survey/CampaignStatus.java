package dev.lodestar.survey;

import org.eclipse.microprofile.graphql.Description;

/** How far a campaign has come. */
@Description("How far a campaign has come.")
public enum CampaignStatus {
    /** Nobody has been written to. */
    DRAFT,
    /** The invitations are being written. */
    SENDING,
    /** Everybody has been written to, and answers come in. */
    OPEN,
    /** No answer is taken any more. */
    CLOSED
}
