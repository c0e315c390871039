package dev.lodestar.profile.lifecycle;

import java.util.List;

import dev.lodestar.profile.IdealCustomerProfile;
import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code restoreProfile} takes and gives. */
public interface RestoreProfile {

    /** The archived profile to restore. */
    @DefaultNonNull
    @Name("RestoreProfileInput")
    @Description("The archived profile to restore.")
    record Input(
            @Id @Description("The ID of the profile.") String id,
            @Description("The version of the profile that the caller saw.") int version) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("RestoreProfilePayload")
    @Description("The result of restoring a profile.")
    record Payload(
            @Nullable @Description("The restored profile, or null if it was refused.") IdealCustomerProfile profile,
            @Description("What the caller can mend, empty if the profile was restored.") List<@NonNull UserError> userErrors) {
    }
}
