package dev.lodestar.survey;

import java.util.UUID;

/**
 * The work of inviting the audience of a campaign.
 *
 * @param people how many people there were when it was asked for
 */
record CampaignSending(UUID campaignId, long people) {

    static final String KIND = "send-invitations";
}
