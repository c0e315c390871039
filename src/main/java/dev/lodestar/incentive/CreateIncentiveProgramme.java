package dev.lodestar.incentive;

import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code createIncentiveProgramme} takes and gives. */
public interface CreateIncentiveProgramme {

    /** What is asked for. */
    @Name("CreateIncentiveProgrammeInput")
    @Description("The promise to make for each complete response to a campaign.")
    record Input(
            @NonNull @Id @Description("The ID of the campaign, which was not sent yet.") String campaignId,
            @NonNull @Description("What is promised, in a few words that the respondent reads.") String name,
            @Nullable @Description("How to use the code, for the respondent.") String instructions) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("CreateIncentiveProgrammePayload")
    @Description("The result of promising something.")
    record Payload(
            @Nullable @Description("The new programme, or null if it was refused.") Programme programme,
            @Description("What the caller can mend, empty if nothing was refused.") List<@NonNull UserError> userErrors) {
    }
}
