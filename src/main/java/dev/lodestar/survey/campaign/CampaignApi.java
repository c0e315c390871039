package dev.lodestar.survey.campaign;

import java.util.List;
import java.util.concurrent.CompletionStage;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Outcome;
import dev.lodestar.shared.Roles;
import dev.lodestar.shared.graphql.ChildrenOf;
import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.shared.graphql.FieldBatches;
import dev.lodestar.shared.jobs.Job;
import dev.lodestar.survey.Campaign;
import dev.lodestar.survey.Campaigns;
import dev.lodestar.survey.CreateCampaign;
import dev.lodestar.survey.Survey;
import dev.lodestar.survey.SurveyVersion;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.graphql.api.Nullable;

/** Campaigns, for a client. */
@GraphQLApi
public class CampaignApi {

    private final Campaigns campaigns;
    private final FieldBatches batches;

    CampaignApi(Campaigns campaigns, FieldBatches batches) {
        this.campaigns = campaigns;
        this.batches = batches;
    }

    @Query
    @Nullable
    @RolesAllowed(Roles.VIEWER)
    @Description("Looks up a campaign by its ID. Null if this workspace has no such campaign.")
    public Campaign campaign(@NonNull @Id @Description("The ID of the campaign.") String id) {
        return campaigns.find(Ids.parse("campaign", id)).orElse(null);
    }

    @NonNull
    @Description("The campaigns that invite people to the survey.")
    public CompletionStage<Campaign.Connection> campaigns(@Source Survey survey,
            @DefaultValue(ConnectionRequest.DEFAULT_FIRST) @Description("The number of campaigns, 200 at the most.") int first,
            @Description("The cursor to begin behind.") String after,
            @Description("The order of the campaigns, the newest first if left out.") CampaignOrder orderBy) {
        var order = orderBy == null ? CampaignOrder.NEWEST_FIRST : orderBy;
        var asked = new ChildrenOf<>(survey.id(), ConnectionRequest.of("survey/" + survey.id() + "/campaigns", first, after,
                order.field(), order.direction()));
        return batches.load(asked, campaigns::pages)
                .thenApply(page -> page.as(Campaign.Edge::new, Campaign.Connection::new));
    }

    @NonNull
    @Description("The number of people who have come how far.")
    public List<@NonNull CampaignCounts> counts(@Source List<Campaign> page) {
        var counts = campaigns.counts(page.stream().map(Campaign::id).toList());
        return page.stream().map(campaign -> counts.get(campaign.id())).toList();
    }

    @NonNull
    @Description("The survey that people are invited to.")
    public List<@NonNull Survey> survey(@Source List<Campaign> page) {
        var surveys = campaigns.surveys(page.stream().map(Campaign::id).toList());
        return page.stream().map(campaign -> surveys.get(campaign.id())).toList();
    }

    @NonNull
    @Description("The version of the survey that is asked.")
    public List<@NonNull SurveyVersion> surveyVersion(@Source List<Campaign> page) {
        var versions = campaigns.versions(page.stream().map(Campaign::id).toList());
        return page.stream().map(campaign -> versions.get(campaign.id())).toList();
    }

    @Description("The job that writes the invitations, or null if the campaign was not sent yet.")
    public List<Job> job(@Source List<Campaign> page) {
        var jobs = campaigns.sendings(page.stream().map(Campaign::id).toList());
        return page.stream().map(campaign -> jobs.get(campaign.id())).toList();
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Prepares a campaign. Nobody is written to yet.")
    public CreateCampaign.Payload createCampaign(@NonNull @Description("The campaign to prepare.") CreateCampaign.Input input) {
        return Outcome.of(() -> campaigns.create(input)).as(CreateCampaign.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Writes to the audience of a campaign, to each person once.")
    public SendCampaign.Payload sendCampaign(@NonNull @Description("The campaign to send.") SendCampaign.Input input) {
        return Outcome.of(() -> campaigns.send(Ids.parse("campaign", input.id(), "input", "id"), input.version()))
                .as(SendCampaign.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Closes a campaign. No more answers are taken.")
    public CloseCampaign.Payload closeCampaign(@NonNull @Description("The campaign to close.") CloseCampaign.Input input) {
        return Outcome.of(() -> campaigns.close(Ids.parse("campaign", input.id(), "input", "id"), input.version()))
                .as(CloseCampaign.Payload::new);
    }
}
