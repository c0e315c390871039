package dev.lodestar.incentive;

import java.util.UUID;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/** What is to be promised. */
@Input("IncentiveProgrammeInput")
@Description("What is to be promised for a response to a campaign.")
public record ProgrammeInput(
        @NonNull @Id @Description("The campaign.") UUID campaignId,
        @NonNull @Description("What is promised, in a few words that the respondent reads.") String name,
        @Nullable @Description("How to use the code, for the respondent.") String instructions) {
}
