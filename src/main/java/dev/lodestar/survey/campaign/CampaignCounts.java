package dev.lodestar.survey.campaign;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;

/** How many people of a campaign have come how far; each person is counted once. */
@DefaultNonNull
@Description("How many people of a campaign have come how far; each person is counted once.")
public record CampaignCounts(
        @Description("Written to, nothing more.") long invited,
        @Description("Not written to, since they asked for that.") long notWritten,
        @Description("Begun.") long started,
        @Description("Completed.") long completed,
        @Description("Link taken back.") long revoked) {
}
