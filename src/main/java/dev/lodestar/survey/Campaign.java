package dev.lodestar.survey;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.lodestar.customer.Audience;
import dev.lodestar.shared.PageInfo;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;

/** One sending of a survey to an audience. */
@DefaultNonNull
@Description("One sending of a survey to an audience.")
public record Campaign(
        @Id @Description("The ID of the campaign.") UUID id,
        @Description("The version of the campaign, to be sent back with a change.") int version,
        @Description("The name that the team gives to the campaign.") String name,
        @Description("The mail that the people get.") CampaignMail mail,
        @Description("The people who are invited.") Audience audience,
        @Description("How far the campaign has come.") CampaignStatus status,
        @Description("Whether something is promised for a response.") boolean incentivised,
        @Description("Identifies when the campaign was prepared.") Instant createdAt) {

    /** Campaign at its place. */
    @DefaultNonNull
    @Name("CampaignEdge")
    @Description("An edge in a list of campaigns.")
    public record Edge(
            @Description("A cursor for use in pagination.") String cursor,
            @Description("The campaign at the end of the edge.") Campaign node) {
    }

    /** A page of campaigns. */
    @DefaultNonNull
    @Name("CampaignConnection")
    @Description("A page of campaigns.")
    public record Connection(
            @Description("The edges of the page.") List<@NonNull Edge> edges,
            @Description("The campaigns of the page.") List<@NonNull Campaign> nodes,
            @Description("Information to aid in pagination.") PageInfo pageInfo,
            @Description("The number of all campaigns of the list.") Integer totalCount) {
    }
}
