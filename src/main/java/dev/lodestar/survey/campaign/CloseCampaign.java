package dev.lodestar.survey.campaign;

import java.util.List;

import dev.lodestar.shared.UserError;
import dev.lodestar.survey.Campaign;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code closeCampaign} takes and gives. */
public interface CloseCampaign {

    /** What is asked for. */
    @Name("CloseCampaignInput")
    @Description("The campaign to close.")
    record Input(
            @NonNull @Id @Description("The ID of the campaign.") String id,
            @NonNull @Description("The version of the campaign that the change was made against.") Integer version) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("CloseCampaignPayload")
    @Description("The result of closing a campaign.")
    record Payload(
            @Nullable @Description("The campaign as it is now, or null if the change was refused.") Campaign campaign,
            @Description("What the caller can mend, empty if nothing was refused.") List<@NonNull UserError> userErrors) {
    }
}
