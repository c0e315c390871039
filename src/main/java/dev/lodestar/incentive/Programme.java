package dev.lodestar.incentive;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What is promised for a response to a campaign. */
@DefaultNonNull
@Name("IncentiveProgramme")
@Description("What is promised for a response to a campaign.")
public record Programme(
        @Id @Description("The programme's id.") UUID id,
        @Description("Counts the changes; send it back with an update.") int version,
        @Description("What is promised, in a few words that the respondent reads.") String name,
        @Description("How to use the code, for the respondent.") String instructions,
        @Description("When it was made.") Instant createdAt) {

    /** What became of a change of a programme. */
    @DefaultNonNull
    @Name("IncentiveProgrammePayload")
    @Description("What became of a change of a programme.")
    public record Payload(
            @Nullable @Description("The programme, unless refused.") Programme programme,
            @Description("What the caller can mend.") List<@NonNull UserError> userErrors) {
    }
}
