package dev.lodestar.survey;

import org.eclipse.microprofile.graphql.Description;

/** How far a campaign has come. */
@Description("How far a campaign has come.")
public enum CampaignStatus {
    @Description("Nobody has been written to.")
    DRAFT,
    @Description("The invitations are being written.")
    SENDING,
    @Description("Everybody has been written to, and answers come in.")
    OPEN,
    @Description("No answer is taken any more.")
    CLOSED
}
