package dev.lodestar.profile;

import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code createProfile} takes and gives. */
public interface CreateProfile {

    /** A new profile, which begins as a draft. */
    @DefaultNonNull
    @Name("CreateProfileInput")
    @Description("A new profile, which begins as a draft.")
    record Input(
            @Description("The name of the profile, at most 200 characters, which no other profile that is not archived has.") String name,
            @Nullable @Description("Who it is, in a few sentences.") String description,
            @Nullable @Description("The kind of customer that the profile describes. ORGANISATION if left out.") TargetKind targetKind,
            @Nullable @Description("Whether the profile describes whom to win or whom to turn away. IDEAL if left out.") ProfilePolarity polarity) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("CreateProfilePayload")
    @Description("The result of creating a profile.")
    record Payload(
            @Nullable @Description("The new profile, or null if it was refused.") IdealCustomerProfile profile,
            @Description("What the caller can mend, empty if the profile was created.") List<@NonNull UserError> userErrors) {
    }
}
