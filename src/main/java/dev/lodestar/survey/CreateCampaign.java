package dev.lodestar.survey;

import java.util.List;

import dev.lodestar.customer.Audience;
import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code createCampaign} takes and gives. */
public interface CreateCampaign {

    /** What is asked for. */
    @Name("CreateCampaignInput")
    @Description("The campaign to prepare. The latest version of the survey is asked.")
    record Input(
            @NonNull @Id @Description("The ID of the survey that people are invited to.") String surveyId,
            @NonNull @Description("The name that the team gives to the campaign.") String name,
            @NonNull @Description("The mail that the people get.") CampaignMail mail,
            @NonNull @Description("The people who are invited.") Audience audience) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("CreateCampaignPayload")
    @Description("The result of preparing a campaign.")
    record Payload(
            @Nullable @Description("The new campaign, or null if it was refused.") Campaign campaign,
            @Description("What the caller can mend, empty if nothing was refused.") List<@NonNull UserError> userErrors) {
    }
}
