package dev.lodestar.profile;

import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code activateProfile} takes and gives. */
public interface ActivateProfile {

    /** The profile to activate and publish. */
    @DefaultNonNull
    @Name("ActivateProfileInput")
    @Description("The profile to activate and publish.")
    record Input(
            @Id @Description("The ID of the profile.") String id,
            @Description("The version of the profile that the caller saw.") int version,
            @Nullable @Description("The reason why a fourth active profile is needed, at most 500 characters. Not needed for the first three.") String reason) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("ActivateProfilePayload")
    @Description("The result of activating a profile.")
    record Payload(
            @Nullable @Description("The active profile, or null if it was refused.") IdealCustomerProfile profile,
            @Description("What the caller can mend, empty if the profile was activated.") List<@NonNull UserError> userErrors) {
    }
}
