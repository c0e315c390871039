package dev.lodestar.incentive;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;

import io.smallrye.graphql.api.DefaultNonNull;

/** What is promised for a response to a campaign. */
@DefaultNonNull
@Name("IncentiveProgramme")
@Description("What is promised for a response to a campaign.")
public record Programme(
        @Id @Description("The ID of the programme.") UUID id,
        @Description("The version of the programme.") int version,
        @Description("What is promised, in a few words that the respondent reads.") String name,
        @Description("How to use the code, for the respondent.") String instructions,
        @Description("Identifies when the promise was made.") Instant createdAt) {
}
