package dev.lodestar.survey.campaign;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;

/** How many people of a campaign have come how far; each person is counted once. */
@DefaultNonNull
@Description("The number of people of a campaign who have come how far. Each person is counted once.")
public record CampaignCounts(
        @Description("The number of people who were written to and have done nothing more.") long invited,
        @Description("The number of people who were not written to, since they asked for that.") long notWritten,
        @Description("The number of people who have begun to answer.") long started,
        @Description("The number of people who have answered completely.") long completed,
        @Description("The number of people whose link was revoked.") long revoked) {

    /** @param counts of one campaign; a status that is missing has nobody */
    public static CampaignCounts of(List<InvitationEntity.StatusCount> counts) {
        var people = counts.stream().collect(Collectors.toMap(InvitationEntity.StatusCount::status,
                InvitationEntity.StatusCount::people));
        return new CampaignCounts(people.getOrDefault(InvitationStatus.INVITED, 0L),
                people.getOrDefault(InvitationStatus.NOT_WRITTEN, 0L), people.getOrDefault(InvitationStatus.STARTED, 0L),
                people.getOrDefault(InvitationStatus.COMPLETED, 0L), people.getOrDefault(InvitationStatus.REVOKED, 0L));
    }
}
