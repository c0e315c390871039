package dev.lodestar.survey.campaign;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Outcome;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.shared.Roles;
import dev.lodestar.shared.jobs.Job;
import dev.lodestar.survey.Campaign;
import dev.lodestar.survey.CampaignInput;
import dev.lodestar.survey.Campaigns;
import dev.lodestar.survey.SurveyVersion;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.graphql.api.Nullable;

/** Campaigns and invitations, for a client. */
@GraphQLApi
public class CampaignApi {

    private final Campaigns campaigns;
    private final Invitations invitations;

    CampaignApi(Campaigns campaigns, Invitations invitations) {
        this.campaigns = campaigns;
        this.invitations = invitations;
    }

    @Query
    @Nullable
    @RolesAllowed(Roles.VIEWER)
    @Description("The campaign with an id, if this workspace has it.")
    public Campaign campaign(@NonNull @Id @Description("The campaign's id.") String id) {
        return campaigns.find(Ids.parse("campaign", id)).orElse(null);
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("The campaigns of a survey, the newest first.")
    public Campaign.Connection campaigns(@NonNull @Id @Description("The survey's id.") String surveyId,
            @Description("How many, 20 if not said.") Integer first, @Description("The cursor to begin behind.") String after) {
        return campaigns.list(Ids.parse("survey", surveyId), PageRequest.of(first, after)).as(Campaign.Edge::new,
                Campaign.Connection::new);
    }

    @NonNull
    @Description("How many people have come how far.")
    public List<@NonNull CampaignCounts> counts(@Source List<Campaign> page) {
        var counts = campaigns.counts(page.stream().map(Campaign::id).toList());
        return page.stream().map(campaign -> counts.get(campaign.id())).toList();
    }

    @NonNull
    @Description("The version of the survey that is asked.")
    public List<@NonNull SurveyVersion> surveyVersion(@Source List<Campaign> page) {
        var versions = campaigns.versions(page.stream().map(Campaign::id).toList());
        return page.stream().map(campaign -> versions.get(campaign.id())).toList();
    }

    @Description("The job that writes the invitations, once it was asked for.")
    public List<Job> job(@Source List<Campaign> page) {
        var jobs = campaigns.sendings(page.stream().map(Campaign::id).toList());
        return page.stream().map(campaign -> jobs.get(campaign.id())).toList();
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("The invited people of a campaign, in the order they were invited.")
    public Invitation.Connection invitations(@NonNull @Id @Description("The campaign's id.") String campaignId,
            @Description("How many, 20 if not said.") Integer first, @Description("The cursor to begin behind.") String after) {
        return invitations.list(Ids.parse("campaign", campaignId), PageRequest.of(first, after)).as(Invitation.Edge::new,
                Invitation.Connection::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Prepares a campaign; nobody is written to yet.")
    public Campaign.Payload createCampaign(@NonNull @Description("What is sent to whom.") CampaignInput input) {
        return Outcome.of(() -> campaigns.create(input)).as(Campaign.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Writes to the audience of a campaign, to each person once.")
    public Campaign.Payload sendCampaign(@NonNull @Id @Description("The campaign's id.") String id,
            @NonNull @Description("The version you saw.") Integer version) {
        return Outcome.of(() -> campaigns.send(Ids.parse("campaign", id), version)).as(Campaign.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Takes no more answers to a campaign.")
    public Campaign.Payload closeCampaign(@NonNull @Id @Description("The campaign's id.") String id,
            @NonNull @Description("The version you saw.") Integer version) {
        return Outcome.of(() -> campaigns.close(Ids.parse("campaign", id), version)).as(Campaign.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Writes to an invited person again, with a new link.")
    public Invitation.Payload resendInvitation(@NonNull @Id @Description("The invitation's id.") String id,
            @NonNull @Description("The version you saw.") Integer version) {
        return Outcome.of(() -> invitations.resend(Ids.parse("invitation", id), version)).as(Invitation.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Takes the links of an invited person back.")
    public Invitation.Payload revokeInvitation(@NonNull @Id @Description("The invitation's id.") String id,
            @NonNull @Description("The version you saw.") Integer version) {
        return Outcome.of(() -> invitations.revoke(Ids.parse("invitation", id), version)).as(Invitation.Payload::new);
    }
}
