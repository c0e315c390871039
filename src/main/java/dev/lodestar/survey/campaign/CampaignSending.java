package dev.lodestar.survey.campaign;

import java.util.UUID;

/**
 * The work of inviting the audience of a campaign.
 *
 * @param people how many people there were when it was asked for
 */
public record CampaignSending(UUID campaignId, long people) {

    public static final String KIND = "send-invitations";
}
