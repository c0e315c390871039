package dev.lodestar.survey;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.lodestar.customer.Audience;
import dev.lodestar.shared.PageInfo;
import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** One sending of a survey to an audience. */
@DefaultNonNull
@Description("One sending of a survey to an audience.")
public record Campaign(
        @Id @Description("The campaign's id.") UUID id,
        @Description("Counts the changes; send it back with an update.") int version,
        @Description("What the team calls it.") String name,
        @Description("The subject of the mail.") String mailSubject,
        @Description("The message of the mail; the personal link is put below it.") String mailMessage,
        @Description("Whom it is for.") Audience audience,
        @Nullable @Description("When the links end, if they do.") Instant expiresAt,
        @Description("How far it has come.") CampaignStatus status,
        @Description("Whether something is promised for a response.") boolean incentivised,
        @Description("When it was made.") Instant createdAt) {

    /** A campaign at its place. */
    @DefaultNonNull
    @Name("CampaignEdge")
    @Description("A campaign at its place.")
    public record Edge(
            @Description("The place.") String cursor,
            @Description("The campaign.") Campaign node) {
    }

    /** A page of campaigns, the newest first. */
    @DefaultNonNull
    @Name("CampaignConnection")
    @Description("A page of campaigns, the newest first.")
    public record Connection(
            @Description("The campaigns with their places.") List<@NonNull Edge> edges,
            @Description("The campaigns.") List<@NonNull Campaign> nodes,
            @Description("Where the page stands.") PageInfo pageInfo) {
    }

    /** What became of a change of a campaign. */
    @DefaultNonNull
    @Name("CampaignPayload")
    @Description("What became of a change of a campaign.")
    public record Payload(
            @Nullable @Description("The campaign, unless refused.") Campaign campaign,
            @Description("What the caller can mend.") List<@NonNull UserError> userErrors) {
    }
}
