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

/** What the mutation {@code publishProfile} takes and gives. */
public interface PublishProfile {

    /** The active profile whose newest revision is to be published. */
    @DefaultNonNull
    @Name("PublishProfileInput")
    @Description("The active profile whose newest revision is to be published.")
    record Input(
            @Id @Description("The ID of the profile.") String id,
            @Description("The version of the profile that the caller saw.") int version) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("PublishProfilePayload")
    @Description("The result of publishing a profile.")
    record Payload(
            @Nullable @Description("The published profile, or null if it was refused.") IdealCustomerProfile profile,
            @Description("What the caller can mend, empty if the profile was published.") List<@NonNull UserError> userErrors) {
    }
}
